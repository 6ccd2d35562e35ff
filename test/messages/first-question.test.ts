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
afterEach(() => vi.unstubAllGlobals());

it('is asked once, as soon as it is loaded', async () => {
  const { firstAnswer } = await freshPage();
  expect(query).toHaveBeenCalledTimes(1);
  expect(await firstAnswer()).toEqual({ tabId: 7, reply: { ok: true, value: { kind: 'unsupported' } } });
  await firstAnswer();
  expect(sendMessage.mock.calls).toEqual([[{ backstory: 1, call: 'tab', payload: { tabId: 7 } }]]);
});

it('is answered with a problem where there is no tab or no background', async () => {
  query.mockResolvedValueOnce([]);
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  const { firstAnswer } = await freshPage();
  expect(await firstAnswer()).toEqual({ tabId: -1, reply: { ok: false, problem: 'unavailable' } });
});
