import fc from 'fast-check';
import { expect, it } from 'vitest';
import { webAddress } from '../../lib/platform/web-address';
import { BAD_ADDRESSES } from '../components/hostile';

it.each([
  ...BAD_ADDRESSES,
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '//a.example',
])('does not open %j', (url) => {
  expect(webAddress(url)).toBeNull();
});

it.each([
  ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
  ['HTTP://A.EXAMPLE', 'http://a.example/'],
  ['http://[::1]:8080/', 'http://[::1]:8080/'],
])('opens %s', (url, href) => {
  expect(webAddress(url)).toBe(href);
});

it('opens http and https only, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((rest) => `javascript:${rest}`),
      ),
      (url) => {
        expect(webAddress(url) ?? 'https://').toMatch(/^https?:\/\//);
      },
    ),
  );
});
