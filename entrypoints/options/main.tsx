import { render } from 'preact';
import { Options } from '../../components/options/options';
import { ReaderProvider } from '../../components/reader';
import { extensionLanguage } from '../../lib/platform/extension-language';
import { createOptions } from './options-state';

const root = document.querySelector('#app');
const reader = { language: extensionLanguage(), now: Date.now() };
document.documentElement.lang = reader.language.locale;
document.title = `${reader.language.t('nav_settings')} – ${reader.language.t('extensionName')}`;

const options = createOptions(reader, (state) => {
  if (!root) return;
  render(
    <ReaderProvider value={reader}>
      <Options {...state} actions={options.actions} />
    </ReaderProvider>,
    root,
  );
});
void options.start();
