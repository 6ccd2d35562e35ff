/** The history page's places, as the part of its address after `#`, so that each can be linked and gone back to. */
import type { Day } from '../../lib/text/types';

export type Route =
  | { readonly place: 'latest'; readonly filter: Filter }
  | { readonly place: 'reading'; readonly id: string }
  | { readonly place: 'story'; readonly id: string }
  | { readonly place: 'people' }
  | { readonly place: 'person'; readonly name: string }
  | { readonly place: 'agenda' };

/** What the latest readings are narrowed to; empty strings narrow nothing. */
export interface Filter {
  readonly query: string;
  readonly person: string;
  readonly site: string;
  readonly from: Day;
  readonly to: Day;
}

export const NO_FILTER: Filter = { query: '', person: '', site: '', from: '', to: '' };

const PAGE = '/history.html';

/** The place an address' hash names; the latest readings for what names none. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const parameters = new URLSearchParams(search);
  switch (path) {
    case 'reading':
      return { place: 'reading', id: parameters.get('id') ?? '' };
    case 'story':
      return { place: 'story', id: parameters.get('id') ?? '' };
    case 'people':
      return { place: 'people' };
    case 'person':
      return { place: 'person', name: parameters.get('name') ?? '' };
    case 'agenda':
      return { place: 'agenda' };
    default:
      return { place: 'latest', filter: filterOf(parameters) };
  }
}

export function latestHref(filter: Filter = NO_FILTER): string {
  const set = Object.entries(filter).filter(([, value]) => value !== '');
  const search = new URLSearchParams(set).toString();
  return `${PAGE}#/${search && `?${search}`}`;
}

export function readingHref(id: string): string {
  return `${PAGE}#/reading?${new URLSearchParams({ id })}`;
}

/** The story a reading is part of. */
export function storyHref(id: string): string {
  return `${PAGE}#/story?${new URLSearchParams({ id })}`;
}

export function personHref(name: string): string {
  return `${PAGE}#/person?${new URLSearchParams({ name: name.slice(0, 200) })}`;
}

export function peopleHref(): string {
  return `${PAGE}#/people`;
}

export function agendaHref(): string {
  return `${PAGE}#/agenda`;
}

function filterOf(parameters: URLSearchParams): Filter {
  const value = (name: keyof Filter) => parameters.get(name) ?? '';
  return {
    query: value('query'),
    person: value('person'),
    site: value('site'),
    from: value('from'),
    to: value('to'),
  };
}
