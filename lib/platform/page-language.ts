import { createLanguage, type Language } from './language';
import { pageI18n } from './page-runtime';

/** The reader's language inside a content script: the browser's own i18n, without the polyfill. */
export function pageLanguage(): Language {
  const i18n = pageI18n();
  return createLanguage(
    (key, substitutions) => i18n?.getMessage(key, substitutions) ?? '',
    i18n?.getUILanguage() ?? 'en',
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
}
