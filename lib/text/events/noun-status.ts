/** "a planned visit", "ahead of talks", "after the vote", "the strike was called off": status of a happening named by a noun. */
import type { Token } from '../document';
import type { EventStatus } from '../types';

const PLANNED_BEFORE =
  /^(?:planned|upcoming|forthcoming|scheduled|expected|proposed|coming|next|future|imminent|looming|ahead|towards|toward|until|to)$/;
const OPEN_BEFORE = /^(?:possible|potential|alleged|rumoured|rumored)$/;
const ONGOING_BEFORE = /^(?:ongoing|continuing|current|raging|continued)$/;
const PAST_BEFORE =
  /^(?:recent|previous|earlier|following|after|since|last|past|yesterday['’]s|first|killed|during)$/;
const AHEAD_OF = /^(?:ahead|before|preparing|prepare|leading|plans|plan|planning|announced|announce)$/;
const CANCELLED =
  /^(?:cancel|cancels|cancelled|canceled|cancelling|scrap|scraps|scrapped|abandoned|abandons|shelved|suspended|averted)$/;
const POSTPONED = /^(?:postpone|postpones|postponed|rescheduled|moved)$/;
/** Modifiers looked at to the left of the noun. */
const MODIFIERS = 4;

/** `direction`: what the attached date, else the clause, says; `null` where even that is open. */
export function nounStatus(
  tokens: readonly Token[],
  at: number,
  first: number,
  end: number,
  direction: 'past' | 'future' | 'none',
  dated: boolean,
): EventStatus {
  if (isCalledOff(tokens, at, first, end)) return 'cancelled';
  if (isPostponed(tokens, at, first, end)) return dated && direction === 'future' ? 'planned' : 'cancelled';
  for (let i = at - 1; i >= Math.max(first, at - MODIFIERS); i--) {
    const word = tokens[i]!.lower;
    if (OPEN_BEFORE.test(word)) return 'unclear';
    if (ONGOING_BEFORE.test(word)) return 'ongoing';
    if (PLANNED_BEFORE.test(word) || AHEAD_OF.test(word)) return 'planned';
    if (PAST_BEFORE.test(word) && !(dated && direction === 'future')) return 'happened';
    if (tokens[i]!.kind === 'sign' && word !== '-') break;
  }
  if (direction === 'future') return 'planned';
  return direction === 'past' ? 'happened' : 'unclear';
}

function isCalledOff(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = tokens[i]!.lower;
    if (CANCELLED.test(word) && Math.abs(i - at) < 8) return true;
    if (/^call(?:s|ed|ing)?$/.test(word)) {
      for (let j = i + 1; j < Math.min(end, i + 7); j++) if (tokens[j]!.lower === 'off') return true;
    }
  }
  return false;
}

function isPostponed(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (POSTPONED.test(tokens[i]!.lower) && Math.abs(i - at) < 8) return true;
  return false;
}
