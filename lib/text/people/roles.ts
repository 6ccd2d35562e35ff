/** The roles and titles an article gives a person: "US Secretary of State John Kerry", "his spokesman John Kirby". */
import type { TextDocument } from '../document';
import type { Decided } from './decide';
import {
  COURTESY,
  DEMONYM,
  FUNCTION,
  GIVEN,
  MODIFIER,
  ORGANISATION,
  PLACE,
  PLURAL_ROLE,
  ROLE,
  SURNAME,
  TITLE,
} from './lexicon';
import type { Identity } from './link';
import { endOfWord, type Word } from './words';

const OF_ROLES = MODIFIER | ROLE | TITLE | PLACE | DEMONYM | ORGANISATION;
/** Words of a role; mentions that are looked at. */
const LONGEST = 12;
const ENOUGH = 200;

/** Roles as worded, in order of appearance, no repetitions. */
export function rolesOf(document: TextDocument, words: readonly Word[], identity: Identity): string[] {
  const roles: string[] = [];
  const sightings = identity.sightings.slice(0, ENOUGH);
  // A headline in capitals words a role worse than the text below it.
  for (const s of [...sightings.filter((s) => !s.shouted), ...sightings.filter((s) => s.shouted)]) {
    const sentence = document.sentences[s.sentence]!;
    for (const role of [
      leftRole(document, words, s, sentence.firstToken) ??
        roleBeforeComma(document, words, s, sentence.firstToken),
      rightRole(document, words, s.end, sentence.endToken),
    ]) {
      if (role && !roles.some((r) => r.toLowerCase() === role.toLowerCase())) roles.push(role);
    }
  }
  return roles;
}

/** Gives the title phrase right before a sighting, in lower case; empty where there is none. Each is read once. */
export function titlesOf(document: TextDocument, words: readonly Word[]): (s: Decided) => string {
  const known = new Map<number, string>();
  return (s) => {
    const before = known.get(s.first);
    if (before !== undefined) return before;
    const first = document.sentences[s.sentence]!.firstToken;
    const title = leftRole(document, words, s, first)?.toLowerCase() ?? '';
    known.set(s.first, title);
    return title;
  };
}

function textBetween(document: TextDocument, words: readonly Word[], from: number, to: number): string {
  const end = endOfWord(document, words, to - 1);
  return document.text.slice(document.tokens[from]!.start, end).replace(/\s+/g, ' ');
}

/** The title phrase that ends right before the name. */
function leftRole(
  document: TextDocument,
  words: readonly Word[],
  { first: nameAt, shouted }: Decided,
  first: number,
): string | null {
  let end = nameAt;
  if (words[end - 1]?.text === '.' && (words[end - 2]?.classes ?? 0) & TITLE) end--;
  const head = headBefore(words, end, first);
  if (head < 0 || isPair(words, head)) return null;
  let from = head;
  while (from > first && head - from < LONGEST && belongsToRole(words, from - 1)) {
    // Where capitals mean nothing, only a word that is known from roles belongs to one.
    if (shouted && !(words[from - 1]!.classes & OF_ROLES)) break;
    from--;
  }
  if (from === head && words[head]!.classes & COURTESY) return null;
  while (from < head && words[from]!.classes & COURTESY) from++;
  // "Datuk Seri".
  if (from === head && words[head]!.classes & COURTESY) return null;
  if (words[head]!.classes & PLURAL_ROLE) return null;
  return textBetween(document, words, from, nameAt);
}

/** "husband and wife Ana and Bo Ruiz": what the two are together tells neither's role. */
export function isPair(words: readonly Word[], head: number): boolean {
  return (
    words[head - 1]?.lower === 'and' &&
    /^(?:brother|father|husband|mother|sister|wife)$/.test(words[head - 2]?.lower ?? '')
  );
}

/** Index of the role noun of the phrase that ends at `end`, or -1: the last word, or before "of State". */
function headBefore(words: readonly Word[], end: number, first: number): number {
  const last = words[end - 1];
  if (end - 1 < first || !last || last.possessive) return -1;
  if (last.lower === 'elect' && words[end - 2]?.text === '-') return headBefore(words, end - 2, first);
  if (last.classes & (TITLE | ROLE) && (last.shape !== 'lower' || last.classes & ROLE)) return end - 1;
  for (let i = end - 1; i >= first && i > end - 7; i--) {
    const word = words[i]!;
    if (word.lower === 'of' || word.lower === 'for' || word.lower === 'to') {
      const head = words[i - 1];
      if (head && i - 1 >= first && head.shape !== 'lower' && head.classes & (TITLE | ROLE)) return i - 1;
    } else if (word.shape === 'lower' && word.lower !== 'the' && word.lower !== 'and') return -1;
    else if (word.shape === 'sign') return -1;
  }
  return -1;
}

function belongsToRole(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.possessive) return false;
  if (word.shape === 'sign')
    return (
      (word.text === '-' && !words[at + 1]!.spaced) ||
      (word.text === '.' &&
        !word.spaced &&
        (/^(?:U\.S|U\.K|U\.N)$/.test(words[at - 1]?.text ?? '') ||
          ((words[at - 1]?.classes ?? 0) & TITLE) !== 0))
    );
  if (word.shape === 'lower')
    return (
      ((word.classes & (MODIFIER | ROLE)) !== 0 && !(word.classes & COURTESY)) || words[at + 1]?.text === '-'
    );
  return !(word.classes & FUNCTION) || (word.classes & (MODIFIER | PLACE | DEMONYM | ORGANISATION)) !== 0;
}

/** "The president of Testland, Emil Rahkonen, arrived": the phrase before the comma, from its article on. */
function roleBeforeComma(
  document: TextDocument,
  words: readonly Word[],
  s: Decided,
  first: number,
): string | null {
  const comma = s.first - 1;
  if (words[comma]?.text !== ',' || comma <= first || !/^[,.;]$/.test(words[s.end]?.text ?? '')) return null;
  for (let i = comma - 1; i >= first && i > comma - LONGEST; i--) {
    const word = words[i]!;
    if (word.shape === 'sign' && word.text !== '-') return null;
    if (!/^(?:the|a|an|his|her|its|their|our|my)$/.test(word.lower) && !word.possessive) continue;
    const head = words.slice(i + 1, i + 6).find((w) => w.classes & ROLE && !(w.classes & FUNCTION));
    if (head) return textBetween(document, words, i + 1, comma);
    if (word.possessive) return null;
  }
  return null;
}

function isNameWord(word: Word | undefined): boolean {
  return word?.shape === 'title' && (word.classes & (GIVEN | SURNAME)) !== 0;
}

/** The apposition that begins right after the name: ", the mayor of Testville,". */
function rightRole(
  document: TextDocument,
  words: readonly Word[],
  nameEnd: number,
  end: number,
): string | null {
  if (words[nameEnd]?.text !== ',' || words[nameEnd - 1]!.possessive) return null;
  let from = nameEnd + 1;
  if (/^\d+$/.test(words[from]?.text ?? '') && words[from + 1]?.text === ',') from += 2;
  const article = from < end && /^(?:the|a|an|his|her|its|their|one)$/.test(words[from]!.lower);
  if (article) from++;
  let head = -1;
  let to = from;
  for (; to < end && to < from + LONGEST; to++) {
    const word = words[to]!;
    if (word.shape === 'sign' && !/^[-'’.&]$/.test(word.text)) break;
    if (/^(?:who|whose|which|that|said|says|told|has|had|was|is|were|will|would)$/.test(word.lower)) break;
    if (head < 0 && word.classes & ROLE && !(word.classes & FUNCTION)) head = to;
    if (head < 0 && /^(?:of|in|at|for|from|to|and|on|with|by)$/.test(word.lower)) break;
  }
  if (head < 0 || head - from > 5) return null;
  // "the actor Ana Ruiz, singer Bo Lindt": the next one's.
  if (!article && isNameWord(words[head + 1])) return null;
  if (!article)
    for (let i = from; i < head; i++) if (!belongsToRole(words, i) && !words[i]!.possessive) return null;
  if (words[to - 1]?.text === '.') to--;
  return textBetween(document, words, from, to);
}
