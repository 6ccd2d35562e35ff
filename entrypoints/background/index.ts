/**
 * The background: the only one that opens the history. Every listener is registered synchronously, so that an
 * event that wakes a dead worker finds it; nothing is remembered between events but the open connection.
 */
import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { openHistory } from '../../lib/history/history';
import { answer } from '../../lib/messages/serve';
import { browser } from '../../lib/platform/browser';
import { keyValue, sessionValue } from '../../lib/platform/storage';
import { readSettings } from '../../lib/settings/settings';
import { createAnnotator } from './annotator';
import { environment } from './environment';
import { extensionHandlers } from './extension-handlers';
import { reportFault } from './faults';
import { addMenus, onMenu } from './menus';
import { pageHandlers } from './page-handlers';
import { askPage, injectEverywhere } from './pages';

/** How often the history's long jobs get their steps. */
const MAINTAIN_MINUTES = 5;
const MAINTAIN = 'maintain';

export default defineBackground({
  main() {
    const settings = () => readSettings(keyValue);
    const history = openHistory(environment(settings));
    const annotator = createAnnotator(sessionValue);
    const service = {
      ownId: browser.runtime.id,
      ownOrigin: new URL(browser.runtime.getURL('/')).href.replace(/\/$/, ''),
      page: pageHandlers(history, annotator, settings),
      extension: extensionHandlers(history, annotator, settings),
      onError: (call: string, error: unknown) => reportFault(call, error),
    };
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
      answer(service, message, sender),
    );

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void addMenus();
      void injectEverywhere();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => void addMenus());
    browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info.menuItemId, tab, settings));
    browser.commands?.onCommand.addListener((command, tab) => {
      const direction = command === 'next-mention' ? 1 : command === 'previous-mention' ? -1 : null;
      if (direction && tab?.id !== undefined) void askPage(tab.id, 'step', { direction });
    });

    // Set anew at every start, it would never go off while the reader reads: each page starts a background.
    void browser.alarms.get(MAINTAIN).then((alarm) => {
      if (!alarm) void browser.alarms.create(MAINTAIN, { periodInMinutes: MAINTAIN_MINUTES });
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === MAINTAIN) history.maintain().catch((error: unknown) => reportFault(MAINTAIN, error));
    });
  },
});
