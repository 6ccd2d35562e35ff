/** Articles for the history's tests, with what is found in them: people by name, quotes and plans as given. */
import type { Annotations, Article, NewsEvent, Person, Quote } from '../../lib/text/types';

export interface Facts {
  readonly path: string;
  readonly title?: string;
  readonly text?: string;
  readonly site?: string;
  readonly published?: string;
  readonly people?: readonly string[];
  /** [speaker, words] */
  readonly quotes?: readonly (readonly [string, string])[];
  /** Of the first two people. */
  readonly plan?: {
    readonly action: string;
    readonly from: string;
    readonly to: string;
    readonly status?: NewsEvent['status'];
  };
}

export function articleOf(facts: Facts): Article {
  const site = facts.site ?? 'harbour.example';
  return {
    title: facts.title ?? `Report ${facts.path}`,
    url: `https://${site}/${facts.path}`,
    site,
    outlet: site === 'harbour.example' ? 'The Harbour Post' : site,
    authors: ['Ida Marsh'],
    published: facts.published ?? '2016-03-15',
    publishedFrom: 'meta',
    modified: null,
    language: 'en',
    agency: null,
    text: textOf(facts),
    blocks: [],
    truncated: false,
  };
}

export function textOf(facts: Facts): string {
  const names = (facts.people ?? []).map((name) => `${name} was there.`).join('\n\n');
  const said = (facts.quotes ?? []).map(([who, words]) => `${words} said ${who}.`).join('\n\n');
  return [facts.text ?? `The harbour of ${facts.path} was quiet.`, names, said].filter(Boolean).join('\n\n');
}

export function annotationsOf(facts: Facts): Annotations {
  const text = textOf(facts);
  const people = (facts.people ?? []).map((name, i): Person => {
    const start = text.indexOf(name);
    const mention = {
      start,
      end: start + name.length,
      text: name,
      certainty: 'stated',
      rule: 'test',
    } as const;
    return { id: `p${i + 1}`, name, roles: [`role of ${name}`], gender: null, mentions: [mention] };
  });
  const quotes = (facts.quotes ?? []).map(([who, words], i): Quote => {
    const start = text.indexOf(words);
    const person = people.find((p) => p.name === who)?.id ?? null;
    const speaker = { person, name: who, start, end: start };
    return {
      start,
      end: start + words.length,
      text: words,
      kind: 'direct',
      speaker,
      cue: null,
      certainty: 'stated',
      statement: i,
      rule: 'test',
    };
  });
  return {
    people,
    dates: [],
    quotes,
    events: facts.plan ? [eventOf(facts.plan, people)] : [],
    headline: { mentions: [], dates: [], quotes: [], events: [] },
  };
}

function eventOf(plan: NonNullable<Facts['plan']>, people: readonly Person[]): NewsEvent {
  return {
    summary: `${people[0]?.name} to ${plan.action} ${people[1]?.name}`,
    trigger: plan.action,
    action: plan.action,
    people: people.slice(0, 2).map((p) => p.id),
    place: null,
    from: plan.from,
    to: plan.to,
    status: plan.status ?? 'planned',
    sentence: { start: 0, end: 10 },
    main: true,
    start: 0,
    end: 0,
  };
}
