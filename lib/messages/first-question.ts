/**
 * The popup's first question, what the background knows of the tab in front. It is asked as soon as this file is loaded,
 * which the popup does before all else: meanwhile the background wakes, relates and answers.
 */
import { frontTab } from '../platform/front-tab';
import { sendToBackground } from '../platform/page-runtime';
import type { Reply, TabView } from './contract';
import { seal } from './envelope';

interface FirstAnswer {
  readonly tabId: number;
  readonly reply: Reply<TabView>;
}

const asked = ask();

export function firstAnswer(): Promise<FirstAnswer> {
  return asked;
}

async function ask(): Promise<FirstAnswer> {
  const tabId = await frontTab();
  const reply = (await sendToBackground(seal('tab', { tabId }))) as Reply<TabView> | undefined;
  return { tabId, reply: reply ?? { ok: false, problem: 'unavailable' } };
}
