/** Makes the compact, stored form of a reading that relating compares. */
import { dayNumber, isDay } from '../text/calendar';
import { isSpeech } from '../text/events/lexicon';
import type { Annotations, Article, NewsEvent } from '../text/types';
import {
  type DaySpan,
  type Detail,
  type EventPart,
  encodeDetail,
  HEAVIEST,
  type SignatureEvent,
  type SignaturePerson,
  type SignatureTerm,
} from './detail';
import { sentenceFingerprints } from './fingerprints';
import { hash } from './hash';
import type { Signature } from './index-contract';
import { staticRarity, type Term, termsOf, wordPairs } from './terms';

/** Terms kept of an article: the weightiest. More adds bytes, not accuracy. */
const TERMS = 110;
const PAIRS = 64;
/** Index features of an article, people's names included. */
const FEATURES = 64;
const PEOPLE = 12;
const EVENTS = 10;
/** Characters of the text that count as its first sentences. */
const LEAD_LENGTH = 450;
const DAYS = 12;
const SENTENCES = 32;
/** A stored date of more days than this names no occasion. */
const LONGEST_SPAN = 7;
const TERM_BITS = 0xfffff;
const SENTENCE_BITS = 0xffffff;
/** A name says more about what an article is of than a word; so do the headline and the lead. */
const NAME = 1.5;
const IN_TITLE = 2;
const IN_LEAD = 1.5;
/** Weights are stored as their square root in quarters: 56, the most there is in practice, as 30. */
const SCALE = 4;

/** What relating needs of an article that is not yet kept. */
export interface Sketch {
  readonly features: readonly number[];
  readonly detail: Detail;
}

type Facts = Pick<Article, 'title' | 'text' | 'published'>;

/** Sketches an article. Linear in its length. */
export function sketch(article: Facts, annotations: Annotations): Sketch {
  const weighted = termsOf(article.title, article.text)
    .map((term) => ({ term, weight: weightOf(term) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TERMS);
  const people = peopleOf(annotations);
  const features = new Set(people.map((p) => p.name));
  for (const { term } of weighted) if (features.size < FEATURES) features.add(hash(term.key));
  const published = article.published?.slice(0, 10) ?? '';
  return {
    features: [...features].sort((a, b) => a - b),
    detail: {
      day: isDay(published) ? dayNumber(published) : null,
      terms: storedTerms(weighted),
      pairs: keys(wordPairs(article.title, article.text, PAIRS), TERM_BITS, PAIRS),
      people,
      events: eventsOf(annotations),
      days: daysOf(annotations),
      sentences: keys(sentenceFingerprints(article.text), SENTENCE_BITS, SENTENCES),
    },
  };
}

/** The stored form of a sketch. */
export function makeSignature(
  of: Sketch,
  place: { readonly seq: number; readonly id: string; readonly event: string },
): Signature {
  return { ...place, features: of.features, detail: encodeDetail(of.detail) };
}

/** The key of a full name, or of a surname, in the index and in a signature. */
export function nameKey(name: string): number {
  return hash(`@${name.toLowerCase()}`) & SENTENCE_BITS;
}

/** The key of a place in a signature. */
export function placeKey(place: string): number {
  return hash(place.toLowerCase()) & SENTENCE_BITS;
}

function weightOf(term: Term): number {
  const place = term.title ? IN_TITLE : term.lead ? IN_LEAD : 1;
  return (1 + Math.log(term.count)) * staticRarity(term.key) * place * (term.kind === 'name' ? NAME : 1);
}

function storedTerms(weighted: readonly { term: Term; weight: number }[]): SignatureTerm[] {
  const byKey = new Map<number, SignatureTerm>();
  for (const { term, weight } of weighted) {
    const key = hash(term.key) & TERM_BITS;
    const stored = Math.max(1, Math.min(HEAVIEST, Math.round(Math.sqrt(weight) * SCALE)));
    if (!byKey.has(key)) byKey.set(key, { key, kind: term.kind, lead: term.lead, weight: stored });
  }
  return [...byKey.values()].sort((a, b) => a.key - b.key);
}

/** Cut to some bits, sorted, no repetitions, at most `limit` of the first given. */
function keys(hashes: readonly number[], bits: number, limit: number): number[] {
  return [...new Set(hashes.slice(0, limit).map((h) => h & bits))].sort((a, b) => a - b);
}

function peopleOf(annotations: Annotations): SignaturePerson[] {
  const { people, headline } = annotations;
  return people
    .map((person) => ({
      name: nameKey(person.name),
      surname: nameKey(person.name.split(' ').at(-1) ?? ''),
      mentions: person.mentions.length + headline.mentions.filter((m) => m.person === person.id).length,
    }))
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, PEOPLE);
}

/** The main event, those of the headline, of the first sentences, others with a day; statements left out. */
function eventsOf(annotations: Annotations): SignatureEvent[] {
  const told: { event: NewsEvent; part: EventPart }[] = [
    ...annotations.headline.events.map((event) => ({ event, part: 'headline' as const })),
    ...annotations.events.map((event) => ({
      event,
      part: event.start < LEAD_LENGTH ? ('lead' as const) : ('body' as const),
    })),
  ];
  return told
    .filter(
      ({ event, part }) =>
        event.main || (!isSpeech(event.action) && (part !== 'body' || event.from !== null)),
    )
    .sort((a, b) => rank(a.event, a.part) - rank(b.event, b.part))
    .slice(0, EVENTS)
    .map(({ event, part }) => ({
      action: event.action,
      place: event.place === null ? 0 : placeKey(event.place),
      from: event.from === null ? null : dayNumber(event.from),
      to: event.to === null ? null : dayNumber(event.to),
      status: event.status,
      main: event.main,
      part,
    }));
}

function rank(event: NewsEvent, part: EventPart): number {
  if (event.main) return 0;
  return part === 'headline' ? 1 : part === 'lead' ? 2 : 3;
}

function daysOf(annotations: Annotations): DaySpan[] {
  const spans = new Map<string, DaySpan>();
  for (const { from, to } of [...annotations.headline.dates, ...annotations.dates]) {
    if (from === null || to === null || spans.size === DAYS) continue;
    const span = { from: dayNumber(from), to: dayNumber(to) };
    if (span.to - span.from < LONGEST_SPAN) spans.set(`${from}${to}`, span);
  }
  return [...spans.values()].sort((a, b) => a.from - b.from);
}
