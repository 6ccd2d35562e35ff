/**
 * Figures of an article: counts, sums, shares and measures, with what they count.
 * "at least 9,000 people were killed" → 9000 people
 */
import { stem } from './stem';

export interface Figure {
  /** As printed: "9,000 people", "$3.4 billion", "12 per cent". */
  readonly text: string;
  readonly value: number;
  /** What is counted or measured, in its plain form: `people`, `$`, `%`, `km`. */
  readonly unit: string;
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 };
const SMALL: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
/** What stands after a number and is no thing counted; times and dates are the dates' business. */
const NO_UNIT = new Set(
  `a after ago all also am an and april are as at august be been before being both but by can could day days december did
  do does during february for friday from had has have he her here his hour hours i if in into is it its january july
  june just march may might minute minutes monday month months most must no nor not november now o'clock october of
  off on only or others our out over per pm saturday second seconds september shall she should since so still such
  sunday than that the their them then there these they this those though through thursday to too tuesday under until up
  us was we wednesday week weeks were what when where whether which while who whom whose why will with within without
  would year years yet you your`.split(/\s+/),
);
/** "9 injured people" counts people; these stand between a number and its noun. */
const ADJECTIVE =
  /(?:ed|ing|ish|ese|ian|ful|ous|al|ive|ic|new|other|more|young|old|full|small|large|square)$/;

const FIGURE =
  /([$£€¥])?(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})?(?:(k|m|bn|tn)\b|[ \u00a0](thousand|million|billion|trillion)\b)?(%|[ \u00a0]per[ \u00a0]?cent\b)?((?:[ \u00a0-][a-z]{2,20}){0,2})/gi;
const WORD_FIGURE =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)((?:[ \u00a0][a-z]{2,20}){1,2})/gi;

/** The figures in reading order, no repetitions of value and unit. A bare number without a thing counted is none. */
export function figuresOf(text: string): Figure[] {
  const found = new Map<string, Figure & { at: number }>();
  const add = (figure: Figure, at: number) => {
    const key = `${figure.value} ${figure.unit}`;
    if (!found.has(key)) found.set(key, { ...figure, at });
  };
  for (const match of text.matchAll(FIGURE)) {
    const [whole, currency, digits = '', decimals = '', short, scale, percent, tail = ''] = match;
    if (
      /[\d.,:/-]/.test(text[match.index - 1] ?? '') ||
      /^[.,:/]?\d/.test(text.slice(match.index + whole.length))
    )
      continue;
    const factor = SCALES[scale?.toLowerCase() ?? ''] ?? SHORT_SCALES[short?.toLowerCase() ?? ''] ?? 1;
    const value = Number(digits.replace(/,/g, '') + decimals) * factor;
    const head = whole.slice(0, whole.length - tail.length);
    if (currency) add({ text: head, value, unit: currency }, match.index);
    else if (percent) add({ text: head, value, unit: '%' }, match.index);
    else {
      const counted = countedThing(tail);
      if (counted) add({ text: head + counted.text, value, unit: counted.unit }, match.index);
    }
  }
  for (const match of text.matchAll(WORD_FIGURE)) {
    const [, word = '', tail = ''] = match;
    const counted = countedThing(tail);
    const value = SMALL[word.toLowerCase()];
    if (counted && value !== undefined)
      add({ text: word + counted.text, value, unit: counted.unit }, match.index);
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ text: printed, value, unit }) => ({ text: printed, value, unit }));
}

/** The first noun of the words behind a number, with the words as printed up to it. */
function countedThing(tail: string): { text: string; unit: string } | null {
  let printed = '';
  for (const piece of tail.match(/[ \u00a0-][a-z]+/gi) ?? []) {
    const word = piece.slice(1).toLowerCase();
    if (NO_UNIT.has(word)) return null;
    printed += piece;
    if (!ADJECTIVE.test(word)) return { text: printed, unit: stem(word) };
  }
  return null;
}
