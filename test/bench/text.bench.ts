/**
 * The reading engine's speed next to its rivals, on the same text in one alternating run:
 * `tsx test/bench/text.bench.ts [--json FILE]`. Trust the ratios, not the milliseconds. The text is the sample news
 * site's, repeated.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node';
import compromise from 'compromise/three';
import dates from 'compromise-dates';
import { annotating } from '../../lib/text/annotate';
import { loadArticles } from '../demo/articles';

const { values } = parseArgs({ options: { json: { type: 'string' } } });

const ROUNDS = 30;
/** Rounds that only warm up, ours and the rivals' alike: a worker or a stream reads more than one article. */
const WARM_UP = 15;
/** Words of the text each contender reads in a round. */
const WORDS = 1_000;
const MEGABYTE = 1_000_000;
const MEGABYTES = 4;

/** Texts nobody writes, each repeated to a megabyte: what a page may send to keep us busy. */
const HOSTILE: Readonly<Record<string, string>> = {
  'open quotation marks': '“',
  'marks and letters': '"a" "b" ',
  'single marks': "'a' ",
  'alternating marks': `"'`,
  'attributed letters': 'Smith said "x". ',
  'attributed paragraphs': 'Smith said "x".\n\n',
  'verbs of speech': 'said ',
  'turns of a transcript': 'Q: Will you go there?\nA: I will go there.\n',
  names: 'Ana Ruiz, Tom Ash, ',
  namesakes: 'Ana Ruiz met Tom Ruiz. Ruiz said so. ',
  capitals: 'Aa ',
  initials: 'J. ',
  'one word': 'a',
  'full stops': '.',
  spaces: ' ',
  lines: 'a\n',
  figures: '1 ',
  weekdays: 'Monday ',
  holidays: 'Christmas Day ',
  'credits that go on': '(Reporting by Ana ',
  'carriage returns': 'a\r',
};

const story = loadArticles(false)
  .map((article) => article.paragraphs.join('\n\n'))
  .join('\n\n');
const words = story.split(/\s+/).length;
const thousand = story
  .split(/(?<=\n\n)/)
  .reduce((text, p) => (text.split(/\s+/).length < WORDS ? text + p : text), '');
const repeated = (text: string) => text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);
const large = repeated(story);

interface Slices {
  readonly total: number;
  readonly longest: number;
}

/** Our engine as the page runs it, step by step: the whole time, and the longest step. */
function ours(text: string): Slices {
  const steps = annotating({ text, published: '2026-03-12' });
  let total = 0;
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const { done } = steps.next();
    const took = performance.now() - start;
    total += took;
    longest = Math.max(longest, took);
    if (done) return { total, longest };
  }
}

function timed(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}

const withDates = compromise.extend(dates as never) as unknown as (text: string) => {
  dates(): { json(): unknown };
};
const rivals: Record<string, (text: string) => unknown> = {
  'compromise/three .people()': (text) => compromise(text).people().json(),
  'chrono-node parse': (text) => chrono.parse(text, new Date('2026-03-12')),
  'compromise-dates .dates()': (text) => withDates(text).dates().json(),
};

const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

const cold = ours(thousand);
for (const rival of Object.values(rivals)) rival(thousand);
const own: Slices[] = [];
const times = new Map(Object.keys(rivals).map((name) => [name, [] as number[]]));
for (let round = -WARM_UP; round < ROUNDS; round++) {
  own.push(ours(thousand));
  for (const [name, rival] of Object.entries(rivals)) times.get(name)?.push(timed(() => rival(thousand)));
}
const counted = own.slice(WARM_UP);
const warm = median(counted.map((s) => s.total));
const slice = median(counted.map((s) => s.longest));
/** Read again and again: the first pays for making the engine's code fast, the least tells what the rest cost. */
const megabytes = Array.from({ length: MEGABYTES }, () => ours(large));
const first = megabytes[0]!;
const megabyte = megabytes.reduce((a, b) => (b.total < a.total ? b : a));
const hostile = Object.entries(HOSTILE).map(([name, text]) => [name, ours(repeated(text))] as const);

const figures = {
  'words in a round': thousand.split(/\s+/).length,
  'ours, warm, ms': warm,
  'ours, words a second': (thousand.split(/\s+/).length / warm) * 1000,
  'longest slice warm, ms (at most 16)': slice,
  'longest slice cold, ms (at most 50)': cold.longest,
  'cold, ms': cold.total,
  'one megabyte, the first, ms (at most 1000)': first.total,
  'one megabyte, the first, longest slice, ms': first.longest,
  'one megabyte, the least of its readings, ms': megabyte.total,
  ...Object.fromEntries(
    hostile.flatMap(([name, { total, longest }]) => [
      [`one megabyte of ${name}, times ordinary text`, total / megabyte.total],
      [`one megabyte of ${name}, longest slice, ms`, longest],
    ]),
  ),
  ...Object.fromEntries([...times].map(([name, list]) => [`${name}, ms`, median(list)])),
  ...Object.fromEntries(
    [...times].map(([name, list]) => [`${name} takes … times ours`, median(list) / warm]),
  ),
};
for (const [name, value] of Object.entries(figures))
  console.log(`${name.padEnd(60)} ${value.toFixed(value < 100 ? 2 : 0)}`);
if (words < WORDS) console.log(`The sample has only ${words} words.`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
