import type { Language } from '../../lib/platform/language';
import { printable } from '../../lib/platform/printable';
import type { HistoryState } from './history-state';

/** The tab's title: what is shown, then whose it is. */
export function titleOf(state: HistoryState, language: Language): string {
  const name = language.t('extensionName');
  return `${printable(shown(state, language), 80)} – ${name}`;
}

function shown({ route, reading, story }: HistoryState, language: Language): string {
  switch (route.place) {
    case 'latest':
      return route.filter.query || language.t('nav_latest');
    case 'reading':
      return reading && reading !== 'missing' ? reading.reading.title : language.t('nav_latest');
    case 'story':
      return story && story !== 'missing' ? story.of.title : language.t('story_title');
    case 'people':
      return language.t('nav_people');
    case 'person':
      return route.name;
    case 'agenda':
      return language.t('nav_agenda');
  }
}
