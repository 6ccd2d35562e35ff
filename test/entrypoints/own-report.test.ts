import { expect, test, vi } from 'vitest';

// The polyfill refuses to load outside an extension.
vi.mock('../../lib/platform/browser', () => ({ browser: {} }));

const { ownReport, pageSettings } = await import('../../entrypoints/background/page-handlers');
const { DEFAULTS } = await import('../../lib/settings/settings');
const { annotate } = await import('../../lib/text/annotate');

const TEXT = 'Ines Aldana will visit Port Corran next week.';

function report(url: string) {
  const article = {
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
  const annotations = { ...annotate(article), events: [] };
  return { article, annotations };
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
  const { article } = ownReport(report(said), sender);
  expect(article.url).toBe(kept);
  expect(article.site).toBe(new URL(kept).hostname.replace(/^www\./, ''));
});

test('events are found in the background', () => {
  const { annotations } = ownReport(report('https://harbour.example/a'), 'https://harbour.example/a');
  expect(annotations.events.map((e) => e.action)).toContain('visit');
});

test('a page’s settings say whether its site is read', () => {
  const settings = { ...DEFAULTS, pausedSites: ['harbour.example'] };
  expect(pageSettings(settings, 'https://www.harbour.example/a').active).toBe(false);
  expect(pageSettings(settings, 'https://courier.example/a').active).toBe(true);
  expect(pageSettings(settings, 'about:blank').active).toBe(false);
});
