import { expect, it } from 'vitest';
import { paragraphSpans } from '../../components/popup/paragraph-spans';
import { paragraphFingerprints } from '../../lib/memory/fingerprints';

it.each([
  ['One.\n\nTwo.\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['\n\n* * *\nOne.\n —\n2\n', ['One.', '2']],
  ['', []],
])('finds the paragraphs the memory counts: %j', (text, paragraphs) => {
  const spans = paragraphSpans(text);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
  expect(paragraphFingerprints(text)).toHaveLength(spans.length);
});
