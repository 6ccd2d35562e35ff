import { render } from 'preact';
import { History } from '../../components/history/history';
import { ReaderProvider } from '../../components/reader';
import { extensionLanguage } from '../../lib/platform/extension-language';
import { createHistory, type HistoryState } from './history-state';
import { titleOf } from './title';

const root = document.querySelector('#app');
const reader = { language: extensionLanguage(), now: Date.now() };
document.documentElement.lang = reader.language.locale;

let place: HistoryState['route']['place'] | null = null;

const history = createHistory(reader, (state) => {
  if (!root) return;
  render(
    <ReaderProvider value={reader}>
      <History {...state} actions={history.actions} />
    </ReaderProvider>,
    root,
  );
  document.title = titleOf(state, reader.language);
  if (place !== null && place !== state.route.place) arrive();
  place = state.route.place;
});

/** As on a new page: from the top, and read out from the main part on. */
function arrive(): void {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
}

addEventListener('hashchange', () => void history.go());
void history.go();
