import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildDocument } from '../../../lib/text/document';
import { creditWords } from '../../../lib/text/people/credits';
import { findPeople } from '../../../lib/text/people/pipeline';
import { readWords } from '../../../lib/text/people/words';
import { peopleOf } from './rows';

const PIECES = [
  'Mara Lindqvist',
  'Lindqvist',
  'LINDQVIST',
  'al-Khatib',
  'von der Aue',
  'Pak Ki-woon',
  'J. K.',
  'Jr.',
  'President',
  'Mr.',
  'the mayor of',
  'Testville',
  'who',
  'said',
  'By',
  'Photo:',
  'AFP',
  '/',
  '-',
  ', ',
  '. ',
  ' ',
  '\n\n',
  '“',
  '”',
  '(',
  ')',
  '&',
  '’s',
  '45',
  'and',
  '\ud800',
  'É',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' '), fc.string({ maxLength: 4 })), {
    maxLength: 70,
  })
  .map((parts) => parts.join(''));

describe('on any text', () => {
  it('mentions quote the text, do not overlap, and each person has at least one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const people = peopleOf(text);
        const mentions = people.flatMap((p) => p.mentions).sort((a, b) => a.start - b.start);
        let end = 0;
        for (const m of mentions) {
          expect(text.slice(m.start, m.end)).toBe(m.text);
          expect(m.start).toBeGreaterThanOrEqual(end);
          expect(m.end).toBeGreaterThan(m.start);
          end = m.end;
        }
        for (const [i, p] of people.entries()) {
          expect(p.id).toBe(`p${i + 1}`);
          expect(p.mentions.length).toBeGreaterThan(0);
          expect(new Set(p.roles).size).toBe(p.roles.length);
          expect(p.mentions.map((m) => m.start)).toEqual(
            p.mentions.map((m) => m.start).sort((a, b) => a - b),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same text gives the same people', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(peopleOf(text)).toEqual(peopleOf(text));
      }),
      { numRuns: 30 },
    );
  });
});

/** Steps the search of people takes on a text. */
function steps(text: string): number {
  const search = findPeople(buildDocument({ text }));
  let n = 0;
  while (!search.next().done) n++;
  return n;
}

describe('the work is cut into steps', () => {
  it.each(['Mara Lindqvist met Ana Ruiz. ', 'Lindqvist said so. ', 'it rained. '])(
    '"%s" again and again',
    (sentence) => {
      const few = steps(sentence.repeat(1000));
      const many = steps(sentence.repeat(8000));
      expect(many).toBeGreaterThan(4 * few);
    },
  );
});

it('a credit that goes on to the end of its paragraph is entered once, however many open in it', () => {
  const entered = (credits: number) => {
    const document = buildDocument({ text: '(Reporting by Ana '.repeat(credits) });
    const reading = readWords(document);
    let step = reading.next();
    while (!step.done) step = reading.next();
    const enter = vi.spyOn(Set.prototype, 'add');
    creditWords(document, step.value, document.paragraphs[0]!);
    const times = enter.mock.calls.length;
    enter.mockRestore();
    return times;
  };
  expect(entered(800)).toBeLessThan(5 * entered(200));
});
