import type { ComponentChildren } from 'preact';
import './fold.css';

/** Something more to a row, closed until it is wanted. */
export function Fold({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
