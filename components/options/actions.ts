import type { Settings } from '../../lib/settings/types';

/** What the reader may do on the options page. */
export interface OptionsActions {
  change(change: Partial<Omit<Settings, 'version'>>): void;
  setSite(site: string, active: boolean): void;
  exportAll(): void;
  importFile(file: File): void;
  deleteEverything(): void;
  /** Takes back one correction of the list. */
  takeBack(undo: string): void;
  undo(): void;
  restore(): void;
  startAfresh(): void;
}
