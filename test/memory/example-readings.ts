/** Invented readings for the tests of the memory. */
import type { Reading, ReadingEvent, ReadingPerson, ReadingQuote } from '../../lib/memory/types';

export function reading(given: Partial<Reading> & { readonly id: string }): Reading {
  return {
    url: `https://news.example/${given.id}`,
    title: `Report ${given.id}`,
    site: 'news.example',
    outlet: 'The Example',
    authors: [],
    published: '2024-05-06',
    publishedFrom: 'json-ld',
    modified: null,
    language: 'en',
    agency: null,
    firstRead: 1,
    lastRead: given.firstRead ?? 1,
    visits: 1,
    words: 100,
    event: 'e1',
    people: [],
    dates: [],
    quotes: [],
    events: [],
    figures: [],
    paragraphs: [],
    ...given,
  };
}

export function person(name: string, ...roles: string[]): ReadingPerson {
  return { name, roles, gender: null, mentions: 1 };
}

export function quote(text: string, speaker: string | null, isPerson = true): ReadingQuote {
  return { text, kind: 'direct', speaker, isPerson, cue: 'said' };
}

export function event(given: Partial<ReadingEvent>): ReadingEvent {
  return {
    summary: 'Ines Aldana to visit Port Corran',
    action: 'visit',
    people: ['Ines Aldana'],
    place: 'Port Corran',
    from: '2024-05-13',
    to: '2024-05-19',
    status: 'planned',
    sentence: 'Ines Aldana will visit Port Corran next week.',
    main: true,
    ...given,
  };
}
