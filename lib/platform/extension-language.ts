import { browser } from './browser';
import { createLanguage, type Language } from './language';

/** The language of the extension's own pages, as the browser is set. */
export function extensionLanguage(): Language {
  return createLanguage(
    (key, substitutions) => browser.i18n.getMessage(key, substitutions),
    browser.i18n.getUILanguage(),
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
}
