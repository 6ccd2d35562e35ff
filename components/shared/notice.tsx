import type { ComponentChildren } from 'preact';
import './notice.css';

/** A face of its own: what is the case, in a headline and a sentence, and what can be done. */
export function Notice(props: {
  readonly title: string;
  readonly text?: string;
  /** True where it is all that a page holds: its headline is the page's. */
  readonly alone?: boolean;
  readonly tone?: 'calm' | 'alert';
  readonly children?: ComponentChildren;
}) {
  const Heading = props.alone ? 'h1' : 'h2';
  return (
    <div class={`notice notice-${props.tone ?? 'calm'}`} role={props.tone === 'alert' ? 'alert' : undefined}>
      <Heading class="notice-title">{props.title}</Heading>
      {props.text && <p class="notice-text">{props.text}</p>}
      {props.children && <div class="notice-actions">{props.children}</div>}
    </div>
  );
}
