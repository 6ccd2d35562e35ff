import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { FROM_EXTENSION, FROM_PAGE } from '../../lib/messages/checks';
import { openEnvelope, seal } from '../../lib/messages/envelope';
import { judgeSender, type Sender } from '../../lib/messages/senders';
import { answer, Refusal, type Service } from '../../lib/messages/serve';
import type { Article } from '../../lib/text/types';

const OWN = 'abcdef';
const ORIGIN = 'chrome-extension://abcdef';
const PAGE: Sender = { id: OWN, url: 'https://harbour.example/a', frameId: 0, tab: { id: 3 } };
const POPUP: Sender = { id: OWN, url: `${ORIGIN}/popup.html` };

const TEXT = '“We sail,” Ines Aldana said on Tuesday.';
const ARTICLE: Article = {
  title: 'Aldana to sail next week',
  url: 'https://harbour.example/a',
  site: 'harbour.example',
  outlet: 'Harbour Post',
  authors: ['Tam Orrel'],
  published: '2026-03-12T08:00:00+01:00',
  publishedFrom: 'json-ld',
  modified: null,
  language: 'en',
  agency: null,
  text: TEXT,
  blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph' }],
  truncated: false,
};

/** Handlers that tell what they were called with. */
function service() {
  const called = vi.fn(async (..._: unknown[]) => 'done');
  const all = (contract: object) =>
    Object.fromEntries(
      Object.keys(contract).map((call) => [call, (payload: unknown) => called(call, payload)]),
    );
  const made = {
    ownId: OWN,
    ownOrigin: ORIGIN,
    page: all(FROM_PAGE),
    extension: all(FROM_EXTENSION),
    onError: vi.fn(),
  } as unknown as Service;
  return { called, made };
}

test.each<[string, Sender, string | null]>([
  ['a page', PAGE, 'page'],
  ['our popup', POPUP, 'extension'],
  ['our page in a tab', { ...POPUP, tab: { id: 9 }, frameId: 0 }, 'extension'],
  ['another extension', { ...PAGE, id: 'other' }, null],
  [
    'another extension’s page with a like origin',
    { ...POPUP, url: 'chrome-extension://abcdefg/popup.html' },
    null,
  ],
  ['a frame', { ...PAGE, frameId: 4 }, null],
  ['a private window', { ...PAGE, tab: { id: 3, incognito: true } }, null],
  ['a file', { ...PAGE, url: 'file:///a.html' }, null],
  ['no address', { ...PAGE, url: undefined }, null],
])('%s is judged', (_, sender, kind) => {
  expect(judgeSender(sender, OWN, ORIGIN)?.kind ?? null).toBe(kind);
});

test('a message that is no envelope of ours is left to others', async () => {
  const { made } = service();
  for (const message of [null, 7, 'keep', {}, { backstory: 2, call: 'keep' }])
    expect(await answer(made, message, PAGE)).toBeUndefined();
  expect(openEnvelope(seal('keep', 1))).toEqual({ backstory: 1, call: 'keep', payload: 1 });
});

test('a real article passes the checks', async () => {
  const { made, called } = service();
  expect(await answer(made, seal('read', { article: ARTICLE }), PAGE)).toEqual({ ok: true, value: 'done' });
  expect(called.mock.calls[0]?.[1]).toEqual({ article: ARTICLE });
  expect(await answer(made, seal('keep', { visit: 'v1', article: ARTICLE }), PAGE)).toMatchObject({
    ok: true,
  });
});

test('a page can call nothing that removes, exports or shows the history', async () => {
  const { made, called } = service();
  for (const call of Object.keys(FROM_EXTENSION))
    expect(await answer(made, seal(call, {}), PAGE)).toEqual({ ok: false, problem: 'refused' });
  for (const call of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    for (const sender of [PAGE, POPUP])
      expect(await answer(made, seal(call, {}), sender)).toEqual({ ok: false, problem: 'refused' });
  expect(called).not.toHaveBeenCalled();
});

test.each([
  ['javascript: as an address', { ...ARTICLE, url: 'javascript:alert(1)' }],
  ['a text that is no text', { ...ARTICLE, text: 7 }],
  ['a title of a megabyte', { ...ARTICLE, title: 'x'.repeat(1e6) }],
  ['a text beyond the cap', { ...ARTICLE, text: 'x'.repeat(400_001) }],
  ['a day that is none', { ...ARTICLE, published: 'tomorrow' }],
])('%s is invalid', async (_, article) => {
  const { made, called } = service();
  const reply = await answer(made, seal('read', { article }), PAGE);
  expect(reply).toEqual({ ok: false, problem: 'invalid' });
  expect(called).not.toHaveBeenCalled();
});

test('unknown fields are dropped', async () => {
  const { made, called } = service();
  await answer(made, seal('aboutPerson', { name: 'Ines Aldana', url: ARTICLE.url, all: true }), PAGE);
  expect(called).toHaveBeenCalledWith('aboutPerson', { name: 'Ines Aldana', url: ARTICLE.url });
});

test('a handler’s refusal is named; any other fault of it is told here and only called a storage problem there', async () => {
  const { made } = service();
  const failing = (error: Error): Service => ({
    ...made,
    page: { ...made.page, articleHere: () => Promise.reject(error) },
  });
  const refusing = await answer(failing(new Refusal('paused')), seal('articleHere', {}), PAGE);
  expect(refusing).toEqual({ ok: false, problem: 'paused' });
  const fault = new Error('secret path');
  expect(await answer(failing(fault), seal('articleHere', {}), PAGE)).toEqual({
    ok: false,
    problem: 'storage',
  });
  expect(made.onError).toHaveBeenCalledWith('articleHere', fault);
});

test('any message to any handler: never throws, never reaches a handler with what its check does not accept', async () => {
  const calls = [...Object.keys(FROM_PAGE), ...Object.keys(FROM_EXTENSION)];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...calls),
      fc.anything(),
      fc.boolean(),
      async (call, payload, isPage) => {
        const { made, called } = service();
        const reply = await answer(made, seal(call, payload), isPage ? PAGE : POPUP);
        expect(reply?.ok).toBe(called.mock.calls.length === 1);
      },
    ),
  );
});
