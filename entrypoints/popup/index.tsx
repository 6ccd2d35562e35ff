/** The popup as one script and one style sheet, for `public/popup.html`. */
import '../../lib/messages/first-question';

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Popup } from '../../components/popup/popup';
import { ReaderProvider } from '../../components/reader';
import { extensionLanguage } from '../../lib/platform/extension-language';
import { createPopup } from './popup-state';

export default defineUnlistedScript(() => {
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
});
