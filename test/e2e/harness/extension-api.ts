/** Asks the browser, from the control page, what only an extension may know. */
import type { Page } from 'puppeteer-core';

interface Tab {
  readonly id?: number;
  readonly url?: string;
  readonly active: boolean;
}

interface Api {
  readonly tabs: {
    query(filter: object): Promise<Tab[]>;
    remove(id: number): Promise<void>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
  };
  readonly action: { openPopup(): Promise<void>; getBadgeText(of: { tabId: number }): Promise<string> };
  readonly runtime: {
    reload(): void;
    sendMessage(message: unknown): Promise<unknown>;
    getContexts(filter: object): Promise<{ readonly tabId: number; readonly documentUrl?: string }[]>;
  };
  readonly alarms: { create(name: string, at: { when: number; periodInMinutes: number }): Promise<void> };
  readonly extension: { getViews(): Window[] };
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
}

/** Only inside functions that run in an extension page. */
export interface ExtensionGlobals {
  readonly browser?: Api;
  readonly chrome: Api;
}

/** Ids of the tabs at exactly this address. */
export function tabsAt(control: Page, url: string): Promise<number[]> {
  return control.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.filter((tab) => tab.url === wanted).map((tab) => tab.id ?? -1);
  }, url);
}

/** Ids of the tabs with this page of the extension's own, whose address not every Chromium tells of a tab. */
export function ownTabsAt(control: Page, url: string): Promise<number[]> {
  return control.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const contexts = await (browser ?? chrome).runtime.getContexts({ contextTypes: ['TAB'] });
    return contexts.filter((one) => one.documentUrl === wanted).map((one) => one.tabId);
  }, url);
}

export function closeTab(control: Page, id: number): Promise<void> {
  return control.evaluate((tab) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    return (browser ?? chrome).tabs.remove(tab);
  }, id);
}

/** What the badge shows for the tab at this address. */
export async function badgeAt(control: Page, url: string): Promise<string> {
  const [tabId = -1] = await tabsAt(control, url);
  return control.evaluate((id) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    return (browser ?? chrome).action.getBadgeText({ tabId: id });
  }, tabId);
}

/** True where a reader lives on the tab at this address: it answers the background's call. */
export async function hasReader(control: Page, url: string): Promise<boolean> {
  const [tabId = -1] = await tabsAt(control, url);
  return control.evaluate(async (id) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    try {
      const call = { backstory: 1, call: 'state', payload: {} };
      return Boolean(await (browser ?? chrome).tabs.sendMessage(id, call));
    } catch {
      return false;
    }
  }, tabId);
}

/** Goes to the next or previous mention of the tab at this address, as the keyboard shortcuts do; false where there is none. */
export async function stepMention(control: Page, url: string, direction: 1 | -1): Promise<boolean> {
  const [tabId = -1] = await tabsAt(control, url);
  return control.evaluate(
    async (id, call) => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
      const reply = (await (browser ?? chrome).tabs.sendMessage(id, call)) as { value?: boolean } | undefined;
      return reply?.value === true;
    },
    tabId,
    { backstory: 1, call: 'step', payload: { direction } },
  );
}

/** The last fault that the background noted, null where there was none. */
export function lastFault(control: Page): Promise<unknown> {
  return control.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const { lastFault: fault } = await (browser ?? chrome).storage.local.get('lastFault');
    return fault ?? null;
  });
}
