/** Lines that stand among an article's paragraphs and are no part of it. */
import type { Run } from './boxes';
import { CREDITS, LABELS, PHRASES, POINTERS } from './data/furniture';
import { visibleDate } from './parse-date';
import { NAME_AND_DAY } from './person-line';

const labels = new Set(entries(LABELS));
const phrases = byFirstWord(PHRASES);
const pointers = anyOf(POINTERS, '^', String.raw`(?![\p{L}\p{N}])`);
const credits = anyOf(CREDITS, '^', '');
/** What begins so leads elsewhere, linked or not: "WATCH | …", "Read more from …". */
const ELSEWHERE =
  /^(?:read more (?:from|about|on)\b|(?:watch|listen|read|read more|videos?|photos?|gallery|related|more|see also|also read|now read) ?[|»>] ?\S)/u;
/** A film's length before its title; a live blog's time stands in a paragraph or heading. */
const FILM = /^\d{1,2}:\d{2} \p{L}/u;
/** Who wrote from where, at an article's end. */
const REPORTERS = /^\p{L}\S{1,30}(?: and \p{L}\S{1,30})? reported from /u;
/** "Von Tilda Marsch", the whole line. */
const FOREIGN_BYLINE = /^(?:Von|Par|Por|Door)(?: \p{Lu}[^\s,.]+){2,4}$/u;
const LONGEST = 60;
const LONGEST_POINTER = 40;

function entries(list: string): string[] {
  return list.trim().split('\n');
}

function anyOf(list: string, before: string, after: string): RegExp {
  const words = entries(list).map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`${before}(?:${words.join('|')})${after}`, 'u');
}

/** Phrases by their first word: a line is then searched once, not once a phrase. */
function byFirstWord(list: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of entries(list)) {
    const word = phrase.split(' ', 1)[0] ?? '';
    map.set(word, [...(map.get(word) ?? []), phrase]);
  }
  return map;
}

function hasPhrase(line: string): boolean {
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{N}'-]+/gu))
    if (phrases.get(word)?.some((phrase) => line.startsWith(phrase, index))) return true;
  return false;
}

function withoutTail(line: string): string {
  let end = line.length;
  while (end > 0 && ' :.…|>»'.includes(line[end - 1] ?? '')) end--;
  return line.slice(0, end);
}

/** Whether a line is furniture: a label, a call to do something, a pointer to another story, a credit. */
export function isFurniture(text: string, run: Run): boolean {
  if (run.words > LONGEST) return false;
  const line = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}©]+/u, '');
  if (labels.has(withoutTail(line))) return true;
  if (line.startsWith('©') || /^copyright\b/.test(line)) return true;
  if (hasPhrase(line) || credits.test(line) || REPORTERS.test(line) || /contributed[.)]?$/.test(line))
    return true;
  if (run.words > LONGEST_POINTER) return false;
  if (run.box.tag === 'div' && FILM.test(line)) return true;
  return ELSEWHERE.test(line) || (run.linkChars > run.chars * 0.35 && pointers.test(line));
}

/** Whether a line before the first paragraph is a byline, a day or a reading time. */
export function isOpeningLine(text: string, run: Run): boolean {
  if (run.words > 25) return false;
  if (/^(?:[Ww]ritten |[Ss]tory |[Pp]osted )?(?:by|By|BY):?\s+\p{Lu}/u.test(text) && run.words <= 20)
    return true;
  if (FOREIGN_BYLINE.test(text)) return true;
  if (/\b\d{1,2}[- ]min(?:ute)?s?[- ]read\b/i.test(text)) return true;
  if (run.words <= 10 && NAME_AND_DAY.test(text)) return true;
  if (/^(?:published|updated|posted|last updated|first published)\b/i.test(text)) return true;
  return run.words <= 18 && visibleDate(text) !== null && !/[.!?]["”’]?$/.test(text);
}
