import { render } from 'preact';
import { History } from '../../components/history/history';
import { ReaderProvider } from '../../components/reader';
import { extensionLanguage } from '../../lib/platform/extension-language';
import { createHistory } from './history-state';

const root = document.querySelector('#app');
const reader = { language: extensionLanguage(), now: Date.now() };
document.documentElement.lang = reader.language.locale;

const history = createHistory(reader, (state) => {
  if (!root) return;
  render(
    <ReaderProvider value={reader}>
      <History {...state} actions={history.actions} />
    </ReaderProvider>,
    root,
  );
});
addEventListener('hashchange', () => void history.go());
void history.go();
