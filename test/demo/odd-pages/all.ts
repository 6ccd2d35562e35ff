import { BROKEN_PAGES } from './broken';
import { CHANGING_PAGES } from './changing';
import { HOSTILE_PAGES } from './hostile';
import type { OddPage } from './page';

/** Every page that goes wrong, on a host of their own. */
export const ODD_PAGES: readonly OddPage[] = [...BROKEN_PAGES, ...CHANGING_PAGES, ...HOSTILE_PAGES];
