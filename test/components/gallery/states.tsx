import type { JSX } from 'preact';
import { CARD_STATES } from './card-states';
import { PAGE_STATES } from './page-states';
import { POPUP_STATES } from './popup-states';

/** Everything a reader can come to see, by name. */
export const STATES: Readonly<Record<string, () => JSX.Element>> = {
  ...POPUP_STATES,
  ...CARD_STATES,
  ...PAGE_STATES,
};
