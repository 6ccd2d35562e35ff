/** Makes the compact, stored form of a reading that relating compares. */
import { dayNumber, isDay } from '../text/calendar';
import type { Annotations, Article } from '../text/types';
import {
  type Detail,
  encodeDetail,
  type SignatureEvent,
  type SignaturePerson,
  type TermVector,
} from './detail';
import { sentenceFingerprints } from './fingerprints';
import { hash } from './hash';
import type { Signature } from './index-contract';
import { staticRarity, type Term, termsOf } from './terms';

/** Terms kept of an article: the weightiest. More adds bytes, not accuracy. */
const TERMS = 120;
/** Index features of an article, people's names included. */
const FEATURES = 64;
const PEOPLE = 16;
const EVENTS = 8;
const SENTENCES = 32;
const KEY_BITS = 0xffffff;
/** A name says more about what an article is of than a word; so do the headline and the lead. */
const NAME = 1.5;
const IN_TITLE = 2;
const IN_LEAD = 1.5;
/** The weight of 1 in a stored byte. */
const SCALE = 5;

/** What relating needs of an article that is not yet kept. */
export interface Sketch {
  readonly features: readonly number[];
  readonly detail: Detail;
}

type Facts = Pick<Article, 'title' | 'text' | 'published'>;

/** Sketches an article. Linear in its length. */
export function sketch(article: Facts, annotations: Annotations): Sketch {
  const weighted = termsOf(article.title, article.text)
    .map((term) => ({ key: hash(term.key), kind: term.kind, weight: weightOf(term) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TERMS);
  const people = peopleOf(annotations);
  const features = new Set(people.map((p) => p.name));
  for (const term of weighted) if (features.size < FEATURES) features.add(term.key);
  const published = article.published?.slice(0, 10) ?? '';
  return {
    features: [...features].sort((a, b) => a - b),
    detail: {
      day: isDay(published) ? dayNumber(published) : null,
      terms: vectorOf(weighted),
      people,
      events: eventsOf(annotations),
      sentences: sentenceFingerprints(article.text).slice(0, SENTENCES),
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

/** The key of a full name in the index and in a signature. */
export function nameKey(name: string): number {
  return hash(`@${name.toLowerCase()}`);
}

function weightOf(term: Term): number {
  const place = term.title ? IN_TITLE : term.lead ? IN_LEAD : 1;
  return (1 + Math.log(term.count)) * staticRarity(term.key) * place * (term.kind === 'name' ? NAME : 1);
}

function vectorOf(terms: readonly { key: number; kind: Term['kind']; weight: number }[]): TermVector {
  const byKey = new Map(terms.map((t) => [t.key & KEY_BITS, t]));
  const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
  return {
    keys: sorted.map(([key]) => key),
    weights: sorted.map(([, t]) => Math.max(1, Math.min(255, Math.round(t.weight * SCALE)))),
    kinds: sorted.map(([, t]) => t.kind),
  };
}

function peopleOf(annotations: Annotations): SignaturePerson[] {
  return annotations.people
    .map((person) => ({
      name: nameKey(person.name),
      surname: hash(person.name.toLowerCase().split(' ').at(-1) ?? ''),
      mentions: person.mentions.length,
    }))
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, PEOPLE);
}

function eventsOf(annotations: Annotations): SignatureEvent[] {
  const all = [...annotations.headline.events, ...annotations.events];
  return [...all.filter((e) => e.main), ...all.filter((e) => !e.main && e.from !== null)]
    .slice(0, EVENTS)
    .map((event) => ({
      action: event.action,
      place: event.place === null ? 0 : hash(event.place.toLowerCase()),
      from: event.from === null ? null : dayNumber(event.from),
      to: event.to === null ? null : dayNumber(event.to),
      status: event.status,
      main: event.main,
    }));
}
