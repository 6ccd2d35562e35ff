/** The terms under which the index may hold a person, who may go by other names since the reader corrected them. */
import { samePersonName } from '../memory/same-name';
import type { Correction } from '../messages/contract';
import { personTerm } from './terms';

export function personTerms(corrections: readonly Correction[], name: string): number[] {
  const stored = corrections.flatMap((c) => {
    if (c.kind === 'same-person' && samePersonName(c.name, name)) return [c.other];
    // "Ana Ruiz (Harbour Post)" is stored as the name that two people had.
    if (c.kind === 'two-people' && name.startsWith(`${c.name} (`)) return [c.name];
    return [];
  });
  return [...new Set([name, ...stored].map(personTerm))];
}
