import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const query = vi.fn(async () => [{ id: 7 }] as { id?: number }[]);
const sendMessage = vi.fn(async (): Promise<unknown> => ({ ok: true, value: { kind: 'unsupported' } }));

async function freshPage() {
  vi.resetModules();
  return import('../../lib/messages/first-question');
}

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { id: 'abcdef', sendMessage }, tabs: { query } });
  vi.clearAllMocks();
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, Symbol.for('backstory first answer'));
});

it('is asked once, by whoever comes first, and its answer is for both scripts of the popup', async () => {
  const { askFirst } = await freshPage();
  askFirst();
  const { firstAnswer } = await freshPage();
  expect(await firstAnswer()).toEqual({ tabId: 7, reply: { ok: true, value: { kind: 'unsupported' } } });
  expect(sendMessage.mock.calls).toEqual([[{ backstory: 1, call: 'tab', payload: { tabId: 7 } }]]);
});

it('is asked by the popup itself where the first script did not run', async () => {
  const { firstAnswer } = await freshPage();
  expect((await firstAnswer()).tabId).toBe(7);
  expect(query).toHaveBeenCalledTimes(1);
});

it('is answered with a problem where there is no tab or no background', async () => {
  query.mockResolvedValueOnce([]);
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  const { firstAnswer } = await freshPage();
  expect(await firstAnswer()).toEqual({ tabId: -1, reply: { ok: false, problem: 'unavailable' } });
});
