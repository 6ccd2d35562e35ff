import { expect, test, vi } from 'vitest';
import { openHistory } from '../../lib/history/history';
import { FROM_EXTENSION, FROM_PAGE } from '../../lib/messages/checks';
import { seal } from '../../lib/messages/envelope';
import { answer, type Service } from '../../lib/messages/serve';
import { newWorld, visit } from '../history/world';

// The polyfill refuses to load outside an extension.
vi.mock('../../lib/platform/browser', () => ({ browser: {} }));

const { ownArticle, pageHandlers, pageSettings } = await import('../../entrypoints/background/page-handlers');
const { DEFAULTS } = await import('../../lib/settings/settings');
const { extensionHandlers } = await import('../../entrypoints/background/extension-handlers');
const { createAnnotator } = await import('../../entrypoints/background/annotator');

const TEXT = 'Ines Aldana will visit Port Corran next week.';

function article(url: string) {
  return {
    title: '',
    url,
    site: 'whatever.example',
    outlet: '',
    authors: [],
    published: '2026-03-12',
    publishedFrom: null,
    modified: null,
    language: 'en',
    agency: null,
    text: TEXT,
    blocks: [],
    truncated: false,
  };
}

test.each([
  ['its own', 'https://harbour.example/a', 'https://www.harbour.example/a?x=1', 'https://harbour.example/a'],
  [
    'a sister host',
    'https://www.harbour.example/a',
    'https://amp.harbour.example/a',
    'https://www.harbour.example/a',
  ],
  ['another site', 'https://courier.example/a', 'https://harbour.example/b', 'https://harbour.example/b'],
  ['a bare suffix', 'https://example/a', 'https://harbour.example/b', 'https://harbour.example/b'],
])('an address of %s', (_, said, sender, kept) => {
  const own = ownArticle(article(said), sender);
  expect(own.url).toBe(kept);
  expect(own.site).toBe(new URL(kept).hostname.replace(/^www\./, ''));
});

test('a name is taken for no person’s from a page, unless the site is paused', async () => {
  const history = openHistory(newWorld().environment);
  const sender = { kind: 'page', tabId: 1, url: 'https://harbour.example/a' } as const;
  const handlers = (settings: typeof DEFAULTS) =>
    pageHandlers(history, createAnnotator(newWorld().environment.storage), async () => settings);
  const paused = handlers({ ...DEFAULTS, pausedSites: ['harbour.example'] });
  const said = { name: 'Ines Aldana', article: article(sender.url) };
  await expect(paused.notAPerson(said, sender)).rejects.toThrow('paused');
  expect((await history.card('Ines Aldana', sender.url)).isPerson).toBe(true);
  expect(await handlers(DEFAULTS).notAPerson(said, sender)).toBeNull();
  expect((await history.card('Ines Aldana', sender.url)).isPerson).toBe(false);
  expect((await history.corrections()).map((each) => each.correction)).toEqual([
    { kind: 'not-a-person', name: 'Ines Aldana' },
  ]);
});

test('a page has no say in the names that it does not print', async () => {
  const { environment } = newWorld();
  const history = openHistory(environment);
  const sender = { kind: 'page', tabId: 1, url: 'https://harbour.example/a' } as const;
  const { notAPerson } = pageHandlers(history, createAnnotator(environment.storage), async () => DEFAULTS);
  const said = { name: 'Nadia Marlow', article: article(sender.url) };
  await expect(notAPerson(said, sender)).rejects.toThrow('not-found');
  expect(await history.corrections()).toEqual([]);
});

test('an article is annotated whole, and once however often it is asked for', async () => {
  const { annotate } = createAnnotator(newWorld().environment.storage);
  const asked = article('https://harbour.example/a');
  const found = annotate(asked);
  expect((await found).events.map((e) => e.action)).toContain('visit');
  expect(annotate({ ...asked })).toBe(found);
  expect(annotate({ ...asked, text: `${TEXT} Rafe Okonjo stayed.` })).not.toBe(found);
});

test('the latest articles outlive the background, four at most', async () => {
  const { storage } = newWorld().environment;
  const texts = ['five', 'four', 'three', 'two', 'one'].map((n) => `${TEXT} For ${n} days.`);
  const asked = texts.map((text) => ({ ...article('https://harbour.example/a'), text }));
  const before = createAnnotator(storage);
  for (const one of asked) await before.annotate(one);
  const kept = (await storage.get('annotated')) as { annotations: object }[];
  expect(kept).toHaveLength(4);
  // What was found once is told by its mark from what is found anew.
  const marked = kept.map((each) => ({ ...each, annotations: { ...each.annotations, marked: true } }));
  await storage.set('annotated', marked);
  const after = createAnnotator(storage);
  for (const [index, one] of [...asked.entries()].reverse())
    expect('marked' in (await after.annotate(one))).toBe(index > 0);
});

test('no article outlives a removal, not even one that is just being annotated', async () => {
  const { storage } = newWorld().environment;
  const annotator = createAnnotator(storage);
  await annotator.annotate(article('https://harbour.example/a'));
  const late = annotator.annotate(article('https://harbour.example/b'));
  await annotator.forget();
  expect(await storage.get('annotated')).toEqual([]);
  expect((await late).events).toHaveLength(1);
  expect(await storage.get('annotated')).toEqual([]);
});

test('an article is annotated where the session’s store cannot be used', async () => {
  const fails = () => Promise.reject(new Error('QUOTA_BYTES'));
  const { annotate } = createAnnotator({ get: fails, set: fails });
  expect((await annotate(article('https://harbour.example/a'))).events).toHaveLength(1);
});

test.each([
  ['remove', { kind: 'everything' }],
  ['startAfresh', {}],
])('what %s takes away stands in no memory of articles', async (call, payload) => {
  const { ask, annotator, session } = await background();
  await annotator.annotate(article('https://harbour.example/a'));
  expect(await session.get('annotated')).toHaveLength(1);
  expect(await ask(call, payload)).toMatchObject({ ok: true });
  expect(await session.get('annotated')).toEqual([]);
});

test('a page’s settings say whether its site is read', () => {
  const settings = { ...DEFAULTS, pausedSites: ['harbour.example'] };
  expect(pageSettings(settings, 'https://www.harbour.example/a').active).toBe(false);
  expect(pageSettings(settings, 'https://courier.example/a').active).toBe(true);
  expect(pageSettings(settings, 'about:blank').active).toBe(false);
});

const ORIGIN = 'chrome-extension://abcdef';
const PEOPLE_PAGE = { id: 'abcdef', url: `${ORIGIN}/history.html` };

/** Sends a message to a background over a history of its own that has read of Nadia Marlow. */
async function background() {
  const history = openHistory(newWorld().environment);
  await visit(history, { path: 'a', title: 'Ferry deal signed', people: ['Nadia Marlow'] });
  const onError = vi.fn();
  const session = newWorld().environment.storage;
  const annotator = createAnnotator(session);
  const service = {
    ownId: 'abcdef',
    ownOrigin: ORIGIN,
    page: Object.create(null),
    extension: extensionHandlers(history, annotator, async () => DEFAULTS),
    onError,
  } as Service;
  return {
    onError,
    annotator,
    session,
    ask: (call: string, payload: unknown) => answer(service, seal(call, payload), PEOPLE_PAGE),
  };
}

test('people leave as a table, and one of them as a note', async () => {
  const { ask } = await background();
  const table = 'name,role,readings,last read\r\nNadia Marlow,role of Nadia Marlow,1,2016-03-15\r\n';
  expect(await ask('peopleCsv', {})).toEqual({ ok: true, value: table });
  expect(await ask('personMarkdown', { name: 'Nadia Marlow' })).toEqual({
    ok: true,
    value: expect.stringContaining('# Nadia Marlow'),
  });
});

test('a note of nobody read of is not found, of nobody at all is invalid', async () => {
  const { ask, onError } = await background();
  expect(await ask('personMarkdown', { name: 'Nobody Known' })).toEqual({ ok: false, problem: 'not-found' });
  for (const payload of [{}, { name: 7 }, { name: 'x'.repeat(1_001) }, null])
    expect(await ask('personMarkdown', payload)).toEqual({ ok: false, problem: 'invalid' });
  expect(onError).not.toHaveBeenCalled();
});

test('every call of the pages has a handler, and no handler is without its check', async () => {
  const handlers = extensionHandlers(
    openHistory(newWorld().environment),
    createAnnotator(newWorld().environment.storage),
    async () => DEFAULTS,
  );
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(FROM_EXTENSION).sort());
  // What a page of the web may ask is another contract.
  expect(Object.keys(handlers).filter((call) => Object.hasOwn(FROM_PAGE, call))).toEqual([]);
});
