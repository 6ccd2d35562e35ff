import { render } from 'preact';
import { ReaderProvider } from '../../components/reader';
import { Welcome } from '../../components/welcome/welcome';
import { extensionLanguage } from '../../lib/platform/extension-language';

const root = document.querySelector('#app');
const reader = { language: extensionLanguage(), now: Date.now() };
document.documentElement.lang = reader.language.locale;

if (root) {
  render(
    <ReaderProvider value={reader}>
      <Welcome />
    </ReaderProvider>,
    root,
  );
}
