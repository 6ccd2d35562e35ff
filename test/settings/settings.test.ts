import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeSettings, completeSettings, DEFAULTS, readSettings } from '../../lib/settings/settings';
import { isActive, siteOf, withSite } from '../../lib/settings/site-rules';

function store(initial?: unknown) {
  const kept = new Map<string, unknown>(initial === undefined ? [] : [['settings', initial]]);
  return {
    kept,
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => void kept.set(key, value),
  };
}

test('an empty store gives the defaults', async () => {
  expect(await readSettings(store())).toEqual(DEFAULTS);
});

test('a damaged store falls back field by field', () => {
  expect(
    completeSettings({ marks: 'all', hover: 7, keepDays: 31, keepTextDays: 30, pausedSites: ['a b'] }),
  ).toEqual({
    ...DEFAULTS,
    marks: 'all',
    keepTextDays: 30,
  });
});

test('a store that cannot be read gives the defaults', async () => {
  const broken = { get: () => Promise.reject(new Error('disk')), set: async () => undefined };
  expect(await readSettings(broken)).toEqual(DEFAULTS);
});

test('a change keeps what it does not name, and drops what is not valid', async () => {
  const kept = store({ marks: 'none' });
  expect(await changeSettings(kept, { badge: false, marks: 'every', extra: 1 })).toEqual({
    ...DEFAULTS,
    marks: 'none',
    badge: false,
  });
  expect(kept.kept.get('settings')).toEqual({ ...DEFAULTS, marks: 'none', badge: false });
});

test('whatever is stored, the settings are whole and inherit nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(Object.keys(completeSettings(raw)).sort()).toEqual(Object.keys(DEFAULTS).sort());
    }),
  );
  expect(completeSettings(JSON.parse('{"__proto__": {"marks": "all"}}'))).toEqual(DEFAULTS);
});

test.each([
  ['https://www.harbour.example/a', 'harbour.example'],
  ['http://m.harbour.example:8080/', 'm.harbour.example'],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['no address', null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('a rule covers its subdomains, not its neighbours', () => {
  const paused = withSite(DEFAULTS, 'harbour.example', false);
  expect(isActive(paused, 'harbour.example')).toBe(false);
  expect(isActive(paused, 'news.harbour.example')).toBe(false);
  expect(isActive(paused, 'oldharbour.example')).toBe(true);
  expect(isActive({ ...DEFAULTS, paused: true }, 'other.example')).toBe(false);
});

test('reading a site again lifts the rule that covers it; pausing twice is pausing once', () => {
  const paused = withSite(withSite(DEFAULTS, 'harbour.example', false), 'harbour.example', false);
  expect(paused.pausedSites).toEqual(['harbour.example']);
  expect(withSite(paused, 'news.harbour.example', true).pausedSites).toEqual([]);
});
