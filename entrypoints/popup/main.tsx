import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { ReaderProvider } from '../../components/reader';
import { extensionLanguage } from '../../lib/platform/extension-language';
import { createPopup } from './popup-state';

const root = document.querySelector('#app');
const reader = { language: extensionLanguage(), now: Date.now() };
document.documentElement.lang = reader.language.locale;

const popup = createPopup(reader, (state) => {
  if (!root) return;
  render(
    <ReaderProvider value={reader}>
      <Popup {...state} actions={popup.actions} />
    </ReaderProvider>,
    root,
  );
});
void popup.start();
