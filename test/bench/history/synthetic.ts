/**
 * Synthetic readings drawn from frequency tables like those of news: words and names by Zipf's law, the common words
 * those of English, every article part of a running story. The same number always gives the same article.
 */
import { FAMILIAR_WORDS, FREQUENT_WORDS, FUNCTION_WORDS } from '../../../lib/memory/data/common-words';
import { hash } from '../../../lib/memory/hash';
import { nameKey } from '../../../lib/memory/signature';
import { stem } from '../../../lib/memory/stem';
import type { Annotations, Article, Person } from '../../../lib/text/types';
import { wordSet } from '../../../lib/text/word-list';

const COMMON = [FUNCTION_WORDS, FREQUENT_WORDS, FAMILIAR_WORDS].flatMap((lines) => [...wordSet(lines)]);
const WORDS = 200_000;
const NAMES = 40_000;
const SITES = 60;
/** Words of an article's text, on average, and people named in it. */
const LENGTH = 520;
const PEOPLE = 8;
/** A story goes on for about this many articles. */
const STORY = 40;
/** Features of a signature, and how many of them are the story's words. */
const FEATURES = 64;
const TOPICAL = 16;

/** mulberry32: numbers in 0 … 1 from a seed. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A rank of 0 … size - 1, drawn with a chance of about 1 / (rank + 3). */
function zipf(next: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(3 * ((size + 3) / 3) ** next()) - 3);
}

const SYLLABLES =
  'ba be bi bo bu da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vo wa we'.split(
    ' ',
  );

/** A word of its own for every rank: first those of English, then pronounceable ones, the more common the shorter. */
export function wordOf(rank: number): string {
  return COMMON[rank] ?? madeUp(rank);
}

function madeUp(rank: number): string {
  let rest = rank + SYLLABLES.length;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

export function nameOf(rank: number): string {
  const upper = (word: string) => word[0]?.toUpperCase() + word.slice(1);
  return `${upper(madeUp(rank % 900))} ${upper(madeUp(900 + rank))}`;
}

/** What the articles of one story have in common. */
interface Story {
  readonly number: number;
  /** Ranks of its words, the most used first, and of its people. */
  readonly topical: readonly number[];
  readonly cast: readonly number[];
}

let latest: Story | null = null;

/** The story an article is part of: three run side by side. */
function storyOf(number: number, next: () => number): Story {
  const story = Math.floor(number / STORY) * STORY + Math.floor(next() * 3);
  if (latest?.number === story) return latest;
  const topic = random(story * 7919 + 13);
  const topical = Array.from({ length: 40 }, () => COMMON.length + zipf(topic, WORDS - COMMON.length));
  const cast = Array.from({ length: 4 }, () => zipf(topic, NAMES));
  latest = { number: story, topical, cast };
  return latest;
}

/** Ranks of the people an article names. */
function namesOf(story: Story, next: () => number): number[] {
  return [...new Set([...story.cast, ...Array.from({ length: PEOPLE - 4 }, () => zipf(next, NAMES))])];
}

const wordFeatures = new Map<number, number>();
const nameFeatures = new Map<number, readonly number[]>();

function remembered<T>(map: Map<number, T>, rank: number, make: () => T): T {
  const known = map.get(rank) ?? make();
  map.set(rank, known);
  return known;
}

/**
 * Index features like those of `synthetic(number)`'s signature, in a hundredth of the time: its people, the words of
 * their names, the story's words and, for the rest, words drawn as the text's are.
 */
export function featuresOf(number: number): Uint32Array<ArrayBuffer> {
  const next = random(number + 1);
  const story = storyOf(number, next);
  const features = new Set<number>();
  for (const rank of namesOf(story, next)) {
    const make = () => {
      const name = nameOf(rank);
      return [
        nameKey(name),
        ...name
          .toLowerCase()
          .split(' ')
          .map((word) => hash(stem(word))),
      ];
    };
    for (const feature of remembered(nameFeatures, rank, make)) features.add(feature);
  }
  const wordFeature = (rank: number) => remembered(wordFeatures, rank, () => hash(stem(wordOf(rank))));
  for (const rank of story.topical.slice(0, TOPICAL)) features.add(wordFeature(rank));
  while (features.size < FEATURES) {
    features.add(wordFeature(COMMON.length + zipf(next, WORDS - COMMON.length)));
  }
  return Uint32Array.from(features).sort();
}

export interface Synthetic {
  readonly article: Article;
  readonly annotations: Annotations;
  /** The story it is part of. */
  readonly story: number;
}

export function synthetic(number: number): Synthetic {
  const next = random(number + 1);
  const story = storyOf(number, next);
  const topical = story.topical.map(wordOf);
  const names = namesOf(story, next).map(nameOf);
  const word = () =>
    next() < 0.12 ? (topical[zipf(next, topical.length)] ?? '') : wordOf(zipf(next, WORDS));
  const title = Array.from({ length: 9 }, word).join(' ');
  const sentences: string[] = [];
  for (let words = 0, i = 0; words < LENGTH * (0.6 + next() * 0.8); i++) {
    const sentence = Array.from({ length: 12 + Math.floor(next() * 16) }, word);
    if (i % 3 === 0) sentence.splice(4, 0, names[i % names.length] ?? '');
    words += sentence.length;
    sentences.push(`${sentence.join(' ')}.${i % 3 === 2 ? '\n\n' : ' '}`);
  }
  const text = sentences.join('').trim();
  const site = `outlet${zipf(next, SITES)}.example`;
  const published = new Date(Date.UTC(2016, 0, 1) + number * 300_000).toISOString();
  return {
    article: {
      title,
      url: `https://${site}/${published.slice(0, 10)}/${title.replaceAll(' ', '-').slice(0, 60)}-${number}`,
      site,
      outlet: site,
      authors: [names[0] ?? ''],
      published,
      publishedFrom: 'json-ld',
      modified: null,
      language: 'en',
      agency: null,
      text,
      blocks: [],
      truncated: false,
    },
    annotations: annotationsOf(text, names, published.slice(0, 10)),
    story: story.number,
  };
}

function annotationsOf(text: string, names: readonly string[], day: string): Annotations {
  const people = names.map((name, i): Person => {
    const start = Math.max(0, text.indexOf(name));
    const mention = {
      start,
      end: start + name.length,
      text: name,
      certainty: 'stated',
      rule: 'synthetic',
    } as const;
    return {
      id: `p${i + 1}`,
      name,
      roles: ['minister of ports'],
      gender: null,
      mentions: [mention, mention],
    };
  });
  const said = text.slice(200, 340);
  const base = { certainty: 'stated', rule: 'synthetic' } as const;
  return {
    people,
    dates: [0, 1, 2, 3].map((i) => ({
      start: i * 50,
      end: i * 50 + 7,
      text: 'Tuesday',
      type: 'DATE',
      value: day,
      from: day,
      to: day,
      ...base,
    })),
    quotes: [0, 1, 2].map((i) => ({
      start: 200 + i,
      end: 340,
      text: `“${said.slice(i * 30)}”`,
      kind: 'direct',
      speaker: { person: 'p1', name: names[0] ?? '', start: 0, end: 4 },
      cue: { text: 'said', start: 0, end: 4 },
      statement: i,
      ...base,
    })),
    events: [0, 1].map((i) => ({
      start: 0,
      end: 4,
      summary: `${names[0]} to meet ${names[1]}`,
      trigger: 'meet',
      action: 'meet',
      people: ['p1', 'p2'],
      place: 'Brackwater',
      from: day,
      to: day,
      status: i === 0 ? 'planned' : 'happened',
      sentence: { start: 0, end: 120 },
      main: i === 0,
    })),
    headline: { mentions: [], dates: [], quotes: [], events: [] },
  };
}
