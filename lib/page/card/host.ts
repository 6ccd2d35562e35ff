/** The one element a card adds to the page, and the closed root in it that the page can neither read nor style. */
import type { Language } from '../../platform/language';
import { CARD_STYLE } from './style';

export interface Mounted {
  readonly host: HTMLElement;
  readonly card: HTMLElement;
}

const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  'z-index': '2147483647',
  display: 'block',
  margin: '0',
  direction: 'ltr',
};

/** Puts an empty card into the page. */
export function mountCard(document: Document, language: Language): Mounted {
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = CARD_STYLE;
  const card = document.createElement('div');
  card.className = 'card';
  card.lang = language.locale;
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', language.t('card_label'));
  card.setAttribute('aria-live', 'polite');
  // A page cannot reach into a closed root, but an event it made must do nothing even so.
  card.addEventListener('click', (event) => !event.isTrusted && swallow(event), { capture: true });
  root.append(style, card);
  document.documentElement.append(host);
  return { host, card };
}

/** Keeps an event from everybody else and from its default. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
