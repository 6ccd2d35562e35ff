/** The extension API for the background and the extension's own pages. Content scripts use `page-runtime.ts`. */
import browser from 'webextension-polyfill';

export { browser };
