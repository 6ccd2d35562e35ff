import type { ComponentChildren } from 'preact';
import './notice.css';

/** A face of its own: what is the case, in a headline and a sentence, and what can be done. */
export function Notice(props: {
  readonly title: string;
  readonly text?: string;
  readonly tone?: 'calm' | 'alert';
  readonly children?: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${props.tone ?? 'calm'}`} role={props.tone === 'alert' ? 'alert' : undefined}>
      <h2 class="notice-title">{props.title}</h2>
      {props.text && <p class="notice-text">{props.text}</p>}
      {props.children && <div class="notice-actions">{props.children}</div>}
    </div>
  );
}
