import { expect, test, vi } from 'vitest';

// The polyfill refuses to load outside an extension.
vi.mock('../../lib/platform/browser', () => ({ browser: {} }));

const { ownArticle, pageSettings } = await import('../../entrypoints/background/page-handlers');
const { DEFAULTS } = await import('../../lib/settings/settings');
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

test('an article is annotated whole, and once however often it is asked for', async () => {
  const annotate = createAnnotator();
  const asked = article('https://harbour.example/a');
  const found = annotate(asked);
  expect((await found).events.map((e) => e.action)).toContain('visit');
  expect(annotate({ ...asked })).toBe(found);
  expect(annotate({ ...asked, text: `${TEXT} Rafe Okonjo stayed.` })).not.toBe(found);
});

test('a page’s settings say whether its site is read', () => {
  const settings = { ...DEFAULTS, pausedSites: ['harbour.example'] };
  expect(pageSettings(settings, 'https://www.harbour.example/a').active).toBe(false);
  expect(pageSettings(settings, 'https://courier.example/a').active).toBe(true);
  expect(pageSettings(settings, 'about:blank').active).toBe(false);
});
