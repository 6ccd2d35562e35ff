import type { ComponentChildren } from 'preact';
import './switch.css';

/** An on/off control with its label to the left; the change is asked for, not assumed. */
export function Switch(props: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={props.on}
      onClick={() => props.onChange(!props.on)}
    >
      <span class="switch-label">{props.children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
