// @vitest-environment jsdom
/**
 * Every saved page shape is read as its expected file says, by both parsers, and nothing of it is changed.
 * To add one: save `shapes/NAME.html` (invented text; its address in `<meta name="address">`), run this test, and
 * write `NAME.expected.txt` by hand from what a person would read.
 */
import { describe, expect, it } from 'vitest';
import { parsePage } from '../eval/parse-page';
import { describeReading, shapeExpected, shapeNames, shapeSource } from './read-shapes';

describe.each(shapeNames)('%s', (name) => {
  it('is read as expected', () => {
    expect(describeReading(parsePage(shapeSource(name)))).toBe(shapeExpected(name));
  });

  it('is read the same by a browser-like parser, and left as it was', () => {
    const document = new DOMParser().parseFromString(shapeSource(name), 'text/html');
    const before = document.documentElement.outerHTML;
    expect(describeReading(document)).toBe(shapeExpected(name));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
