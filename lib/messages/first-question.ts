/**
 * The popup's first question, what the background knows of the tab in front. It is asked by a script of its own before
 * the popup's code is loaded: meanwhile the background wakes, relates and answers.
 */
import { frontTab } from '../platform/front-tab';
import { sendToBackground } from '../platform/page-runtime';
import type { Reply, TabView } from './contract';
import { seal } from './envelope';

export interface FirstAnswer {
  readonly tabId: number;
  readonly reply: Reply<TabView>;
}

const KEY = Symbol.for('backstory first answer');
const asked = globalThis as unknown as Record<symbol, Promise<FirstAnswer> | undefined>;

export function askFirst(): void {
  asked[KEY] = ask();
}

/** The answer, asked for now where it was not before. */
export function firstAnswer(): Promise<FirstAnswer> {
  return asked[KEY] ?? ask();
}

async function ask(): Promise<FirstAnswer> {
  const tabId = await frontTab();
  const reply = (await sendToBackground(seal('tab', { tabId }))) as Reply<TabView> | undefined;
  return { tabId, reply: reply ?? { ok: false, problem: 'unavailable' } };
}
