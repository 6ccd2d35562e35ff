import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { ReaderProvider } from '../../components/reader';
import { READER } from './reader';

/** Renders into a fresh element of jsdom's document. */
export function screen(children: ComponentChildren): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(<ReaderProvider value={READER}>{children}</ReaderProvider>, root));
  return root;
}

/** The button, link or switch whose text or label has the words. */
export function control(root: ParentNode, words: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, input, select')].find((each) =>
    `${each.textContent} ${each.getAttribute('aria-label') ?? ''} ${each.closest('label')?.textContent ?? ''}`.includes(
      words,
    ),
  );
  if (!found) throw new Error(`Nothing to press says "${words}".`);
  return found;
}

export function press(root: ParentNode, words: string): void {
  act(() => control(root, words).click());
}

/** Types into a field the way a reader does: the whole value, then the event. */
export function type(field: HTMLElement, value: string): void {
  act(() => {
    (field as HTMLInputElement).value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Actions that note what they were asked. */
export function noting<T extends object>(): { readonly actions: T; readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  const actions = new Proxy({} as T, {
    get:
      (_target, name) =>
      (...args: unknown[]) => {
        asked.push([name, ...args]);
      },
  });
  return { actions, asked };
}
