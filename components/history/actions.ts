import type { AgendaItem, Correction, Removal } from '../../lib/messages/contract';
import type { Filter } from './route';

/** What the reader may do on the history page. */
export interface HistoryActions {
  /** Narrow the latest readings. */
  filter(filter: Filter): void;
  /** The next rows of the latest readings. */
  more(): void;
  findPeople(query: string): void;
  remove(removal: Removal): void;
  correct(correction: Correction): void;
  undo(): void;
  restore(): void;
  startAfresh(): void;
  /** Saves all people as a table. */
  savePeople(): void;
  /** Saves one person's record as a note. */
  savePerson(name: string): void;
  /** Saves the agenda as a calendar file. */
  saveCalendar(items: readonly AgendaItem[]): void;
}
