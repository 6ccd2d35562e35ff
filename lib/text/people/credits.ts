/**
 * "By Ana Ruiz", "Photo: Ana Ruiz/AFP", "(Reporting by Ana Ruiz; Editing by Tom Ash)": who made the article or the
 * picture is not spoken of in it.
 */
import type { Paragraph, TextDocument } from '../document';
import { SPEECH } from './lexicon';
import type { Word } from './words';

const PICTURE = new Set([
  'photo',
  'photos',
  'photograph',
  'photographs',
  'photographer',
  'picture',
  'pictures',
  'credit',
  'image',
  'images',
]);
const MAKERS = new Set('reporting editing writing additional compiled edited written'.split(' '));
const AGENCIES = new Set(
  'afp ap reuters epa epa-efe getty images image pa shutterstock alamy rex file handout bloomberg xinhua anadolu nurphoto sputnik tass upi kyodo wire zuma polaris magnum pool photo photos staff zumapress instagram twitter facebook flickr wikimedia'.split(
    ' ',
  ),
);
/** Words of a byline paragraph, and of a credit, at most. */
const LONGEST_BYLINE = 14;
const LONGEST_CREDIT = 12;

/** Indexes of the words that stand in a byline or credit. */
export function creditWords(
  document: TextDocument,
  words: readonly Word[],
  paragraph: Paragraph,
): Set<number> {
  const found = new Set<number>();
  const first = document.sentences[paragraph.firstSentence]?.firstToken ?? 0;
  const end = document.sentences[paragraph.endSentence - 1]?.endToken ?? 0;
  if (isByline(words, first, end)) addRange(found, first, end);
  for (let at = first; at < end; at++) {
    if (opensMakers(words, at, first)) {
      addRange(found, at, end);
      break;
    }
    if (opensPicture(words, at, first)) addRange(found, at, creditEnd(words, at, end));
    else if (words[at]!.text === '/' && besideAgency(words, at))
      addRange(found, ...besideSlash(words, at, first, end));
  }
  return found;
}

/** "By Ana Ruiz", "By Ana Ruiz and Tom Ash, Staff Writers": a paragraph of its own without a verb or a full stop. */
function isByline(words: readonly Word[], first: number, end: number): boolean {
  if (end - first < 2 || end - first > LONGEST_BYLINE || words[first]!.lower !== 'by') return false;
  if (words[end - 1]!.text === '.') return false;
  for (let i = first + 1; i < end; i++) {
    const word = words[i]!;
    if (word.classes & SPEECH && word.shape === 'lower') return false;
  }
  return words[first + 1]!.shape !== 'lower' && words[first + 1]!.shape !== 'sign';
}

/** "(Reporting by", "Additional reporting by", at the head of a paragraph or bracket. */
function opensMakers(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at]!;
  if (word.shape !== 'title' || !MAKERS.has(word.lower)) return false;
  if (at > first && words[at - 1]!.text !== '(') return false;
  return words[at + 1]?.lower === 'by' || words[at + 2]?.lower === 'by';
}

/** "Photo: ", "Photo by", "(Image courtesy of": a picture word that heads its sentence or bracket. */
function opensPicture(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at]!;
  if (word.shape === 'lower' || !PICTURE.has(word.lower)) return false;
  const before = at > first ? words[at - 1]! : null;
  if (before && before.shape !== 'sign' && before.shape !== 'upper') return false;
  // "FILE PHOTO:" opens what the picture shows.
  if (before?.lower === 'file') return false;
  const isCredit = words[at + 1]?.lower === 'credit';
  const after = isCredit ? words[at + 2] : words[at + 1];
  // "Image: Ana Ruiz" tells who is in it as often as who made it.
  if (/^images?$/.test(word.lower) && after?.text === ':' && !isCredit) return false;
  return after?.text === ':' || after?.lower === 'by' || after?.lower === 'courtesy' || after?.text === '/';
}

function creditEnd(words: readonly Word[], at: number, end: number): number {
  let i = at + 2;
  while (i < end && i < at + LONGEST_CREDIT && !/^[.;)]$/.test(words[i]!.text)) i++;
  return i;
}

function besideAgency(words: readonly Word[], slash: number): boolean {
  return AGENCIES.has(words[slash + 1]?.lower ?? '') || AGENCIES.has(words[slash - 1]?.lower ?? '');
}

/** The capital words on both sides of a slash. */
function besideSlash(words: readonly Word[], slash: number, first: number, end: number): [number, number] {
  let from = slash;
  while (
    from > first &&
    from > slash - 6 &&
    words[from - 1]!.shape !== 'lower' &&
    !/^[.(:,]$/.test(words[from - 1]!.text)
  )
    from--;
  let to = slash + 1;
  while (to < end && to < slash + 6 && words[to]!.shape !== 'lower' && words[to]!.text !== ')') to++;
  return [from, to];
}

function addRange(found: Set<number>, from: number, to: number): void {
  for (let at = from; at < to; at++) found.add(at);
}
