/** Weekdays that are no days: "Sunday Adebayo", "the Sunday Times", "Super Tuesday", "Sun" without a point. */
import { CALENDAR, isTitleCase } from './names';
import type { Words } from './rule';
import type { Scene } from './scene';

/** "the second Tuesday of every month". */
const NTH = /^(?:first|second|third|fourth|fifth|last)$/;
const NAMED_DAY = /^(?:super|patch|black|cyber|bloody|fat|shrove|giving|holy)$/;
const PAPER = /^(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Star|Independent|World|People)$/;
const BEFORE_NAME =
  /^(?:mr|mrs|ms|dr|chief|alhaji|sir|by|with|from|and|of|the|named|called|striker|midfielder|defender|goalkeeper|captain|\.|,|"|“)$/;

/** True where the weekday at hand is part of a name, or an abbreviation too short to stand alone. */
export function isNamedForDay(words: Words, scene: Scene): boolean {
  const token = scene.token(words.all('weekday')[0]!.from)!;
  const next = scene.token(words.to);
  const alone = words.to - words.from === 1;
  if (alone && token.lower.length < 6) return true;
  if (NAMED_DAY.test(scene.word(words.from - 1))) return true;
  if (NTH.test(scene.word(words.from - 1)) && /^(?:of|in|each|every)$/.test(scene.word(words.to)))
    return true;
  if (/['’]s$/.test(scene.token(words.to - 1)!.lower)) return false;
  if (!next?.spaced || next.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  if (scene.isName(`${token.lower} ${scene.word(words.to)}`)) return true;
  return PAPER.test(next.text) || (alone && isFirstName(words.from, next.text, scene));
}

/** "Sunday Adebayo scored": right before a capital, with nothing before it that a date would follow. */
function isFirstName(at: number, next: string, scene: Scene): boolean {
  if (isTitleCase(scene.document, at)) return false;
  const before = scene.token(at - 1);
  if (before?.sentence !== scene.token(at)!.sentence) return !CALENDAR.has(next.toLowerCase());
  return BEFORE_NAME.test(before.lower);
}
