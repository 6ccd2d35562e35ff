import { describe, expect, it } from 'vitest';
import {
  agendaHref,
  latestHref,
  NO_FILTER,
  peopleHref,
  personHref,
  readingHref,
  routeOf,
  storyHref,
} from '../../components/history/route';

const hash = (href: string) => href.slice(href.indexOf('#'));

describe('a place of the history page', () => {
  it.each([
    [latestHref(), { place: 'latest', filter: NO_FILTER }],
    [peopleHref(), { place: 'people' }],
    [agendaHref(), { place: 'agenda' }],
    [readingHref('a?b&c#d/e'), { place: 'reading', id: 'a?b&c#d/e' }],
    [storyHref('a1'), { place: 'story', id: 'a1' }],
    [personHref('Ana “Nina” O’Dell & Co'), { place: 'person', name: 'Ana “Nina” O’Dell & Co' }],
  ])('comes back from its address %s', (href, route) => {
    expect(routeOf(hash(href))).toEqual(route);
  });

  it('keeps what the readings are narrowed to', () => {
    const filter = {
      query: 'ferry & dues',
      person: 'Óscar Núñez',
      site: 'a.example',
      from: '2016-03-01',
      to: '',
    };
    expect(routeOf(hash(latestHref(filter)))).toEqual({ place: 'latest', filter });
  });

  it.each(['', '#', '#/nowhere', '#/%%%', '#/reading'])('is some place for any hash: %s', (text) => {
    expect(['latest', 'reading']).toContain(routeOf(text).place);
  });
});
