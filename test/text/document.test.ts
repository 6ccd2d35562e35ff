import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildDocument, buildingDocument } from '../../lib/text/document';

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '\n',
        '\n\n',
        '. ',
        'U.S. ',
        'Mr. ',
        "al-Khatib's ",
        '3.5',
        'é',
        '\ud83d\ude00',
        '\ud800',
        '“',
        'A. ',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const words = (text: string) => buildDocument({ text }).tokens.map((t) => t.text);

describe('tokens', () => {
  it.each([
    ['Kerry’s plan', ['Kerry’s', 'plan']],
    ['Bashir al-Khatib', ['Bashir', 'al', '-', 'Khatib']],
    ['U.S. and W.H. Ellerby', ['U.S', '.', 'and', 'W.H', '.', 'Ellerby']],
    ['Ms.Ruiz went to news.com', ['Ms', '.', 'Ruiz', 'went', 'to', 'news.com']],
    ['AT&T paid $3.5m at 12:30', ['AT&T', 'paid', '$', '3.5m', 'at', '12:30']],
    ['the end.Next', ['the', 'end', '.', 'Next']],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('know their kind, their lower case without diacritics, and whether a blank stands before', () => {
    const [zoe, comma, three] = buildDocument({ text: 'Zoë, 3' }).tokens;
    expect(zoe).toMatchObject({ lower: 'zoe', kind: 'word', spaced: true });
    expect(comma).toMatchObject({ kind: 'sign', spaced: false });
    expect(three).toMatchObject({ kind: 'number', spaced: true });
  });

  it('know their word without a possessive ending, and whether it begins with a capital', () => {
    const [friday, elan, mark] = buildDocument({ text: 'Friday’s Élan’s ’s' }).tokens;
    expect(friday).toMatchObject({ lower: 'friday’s', word: 'friday', capital: true });
    expect(elan).toMatchObject({ word: 'elan', capital: true });
    expect(mark).toMatchObject({ word: '’', capital: false });
  });

  it('cover every character but blanks, once, in order, on any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = buildDocument({ text });
        let end = 0;
        for (const token of document.tokens) {
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});

describe('sentences and paragraphs', () => {
  it('end where a sentence ends, not at an abbreviation', () => {
    const { sentences, text } = buildDocument({
      text: 'Mr. Ruiz met Gen. Strand. They talked.\n\nThen he left.',
    });
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      'Mr. Ruiz met Gen. Strand.',
      'They talked.',
      'Then he left.',
    ]);
  });

  it('put the headline first, as a paragraph of its own', () => {
    const document = buildDocument({ title: 'Ruiz quits', text: 'She resigned.' });
    expect(document.bodyStart).toBe('Ruiz quits\n\n'.length);
    expect(document.paragraphs.map((p) => p.kind)).toEqual(['headline', 'paragraph']);
  });

  it('nest without a gap: sentences in paragraphs, tokens in sentences', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, sentences, tokens } = buildDocument({ text });
        let sentence = 0;
        let token = 0;
        for (const [p, paragraph] of paragraphs.entries()) {
          expect(paragraph.firstSentence).toBe(sentence);
          for (; sentence < paragraph.endSentence; sentence++) {
            const span = sentences[sentence]!;
            expect([span.paragraph, span.firstToken]).toEqual([p, token]);
            for (; token < span.endToken; token++) expect(tokens[token]!.sentence).toBe(sentence);
          }
        }
        expect([sentence, token]).toEqual([sentences.length, tokens.length]);
      }),
    );
  });

  it('cut a paragraph without end, so that no rule sees an unbounded one', () => {
    const { sentences, tokens } = buildDocument({ text: 'A. '.repeat(20_000) });
    const longest = Math.max(...sentences.map((s) => s.end - s.start));
    expect(tokens.length).toBe(40_000);
    expect(longest).toBeLessThan(400);
  });

  it.each([
    ['stops', '.'.repeat(30_000), 3_100],
    ['stops before a blank', `${'.'.repeat(15_000)} Aa`, 400],
    ['stops and blanks', `Aa${'. '.repeat(15_000)}`, 400],
    ['words without a stop', 'aa '.repeat(10_000), 3_100],
    ['one word', 'a'.repeat(30_000), 3_100],
  ])('cut a sentence without end: %s', (_, text, most) => {
    const { sentences, tokens } = buildDocument({ text });
    expect(Math.max(...sentences.map((s) => s.end - s.start))).toBeLessThan(most);
    expect(tokens[0]?.start).toBe(0);
    expect(tokens.at(-1)?.end).toBe(text.trimEnd().length);
  });

  it('look at each character of a word without end a few times, however often it is cut', () => {
    const looked = (text: string) => {
      const look = vi.spyOn(String.prototype, 'charCodeAt');
      buildDocument({ text });
      const times = look.mock.calls.length;
      look.mockRestore();
      return times;
    };
    for (const letters of ['a', 'A.', '1.']) {
      const some = looked(letters.repeat(10_000));
      expect(looked(letters.repeat(40_000))).toBeLessThan(5 * some);
    }
  });

  it('stop at line breaks no longer where there are more lines than an article has', () => {
    const { paragraphs, sentences, tokens } = buildDocument({ text: 'a\n'.repeat(60_000) });
    expect(paragraphs.length).toBeLessThan(20_100);
    expect(sentences.length).toBeLessThan(20_100);
    expect(tokens.length).toBe(60_000);
  });

  it('end nowhere in a paragraph of sentences too short to be any', () => {
    const { sentences, tokens } = buildDocument({ text: 'a\r'.repeat(9_000) });
    expect(sentences.length).toBeLessThan(10);
    expect(tokens.length).toBe(9_000);
    expect(buildDocument({ text: 'a\r'.repeat(400) }).sentences.length).toBe(400);
  });

  it('are of the kind of the block they stand in', () => {
    const text = 'One.\n\nTwo.\n\nThree.\n\nFour.';
    const blocks = [
      { start: 0, end: 4, kind: 'heading' as const },
      { start: 12, end: 18, kind: 'caption' as const },
    ];
    const kinds = buildDocument({ title: 'Zero', text, blocks }).paragraphs.map((p) => p.kind);
    expect(kinds).toEqual(['headline', 'heading', 'paragraph', 'caption', 'paragraph']);
  });

  it('are built in steps, as many as the text is long', () => {
    const steps = (text: string) => [...buildingDocument({ text })].length;
    const some = steps('Aa said so.\n\n'.repeat(4_000));
    expect(some).toBeGreaterThan(3);
    expect(steps('Aa said so.\n\n'.repeat(8_000))).toBeGreaterThanOrEqual(2 * some - 1);
    expect(steps('a\n'.repeat(8_000))).toBeGreaterThan(3);
  });
});
