import type { ComponentChildren } from 'preact';
import './button.css';

/** `plain` looks like a link inside a line of text; `danger` deletes. */
export function Button(props: {
  readonly onClick: () => void;
  readonly look?: 'main' | 'side' | 'plain' | 'danger';
  readonly label?: string;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class={`button button-${props.look ?? 'side'}`}
      aria-label={props.label}
      disabled={props.disabled}
      onClick={() => props.onClick()}
    >
      {props.children}
    </button>
  );
}
