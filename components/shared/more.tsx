import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useReader } from '../reader';
import './more.css';

/** The seldom wanted actions of a row, behind one button that says so to those who cannot see it. */
export function More({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const { language } = useReader();
  const [open, setOpen] = useState(false);
  return (
    <span class="more">
      <button
        type="button"
        class="more-button"
        aria-expanded={open}
        aria-label={language.t('more_actions', label)}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">…</span>
      </button>
      {open && <span class="more-actions">{children}</span>}
    </span>
  );
}
