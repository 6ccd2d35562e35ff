import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, compare } from '../../lib/memory/compare';
import { paragraphFingerprints, sentenceFingerprints } from '../../lib/memory/fingerprints';
import { MemoryIndex } from '../../lib/memory/memory-index';
import { makeReading } from '../../lib/memory/reading';
import { relate } from '../../lib/memory/relate';
import { makeSignature, sketch } from '../../lib/memory/signature';
import { stem } from '../../lib/memory/stem';
import { termsOf } from '../../lib/memory/terms';
import { annotate } from '../../lib/text/annotate';
import { articleOf } from '../eval/line-article';

const drawn = (text: string, title = '', published = '2016-03-15') => {
  const article = articleOf({ text, title, published });
  return sketch(article, annotate({ text, title, published }));
};

describe('sketch', () => {
  it('gives sorted features without repetitions, and a bounded signature, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const own = drawn(text);
        expect(own.features).toEqual([...new Set(own.features)].sort((a, b) => a - b));
        expect(own.features.length).toBeLessThanOrEqual(64);
        expect(makeSignature(own, { seq: 1, id: 'a', event: 'e' }).detail.length).toBeLessThan(1500);
      }),
    );
  });

  it('finds an article wholly like itself, and unlike another', () => {
    const fire = drawn('A fire at the Brenning mill in Ostmark burned for six hours. Nobody was hurt.');
    const vote = drawn('Parliament rejected the harbour tax by nine votes after a long debate.');
    expect(compare(comparable(fire.detail), comparable(fire.detail)).text).toBeGreaterThan(0.85);
    expect(compare(comparable(fire.detail), comparable(vote.detail)).text).toBeLessThan(0.1);
  });
});

describe('relate', () => {
  const read = async (articles: readonly (readonly [text: string, published: string])[]) => {
    const index = new MemoryIndex();
    let last: Awaited<ReturnType<typeof relate>> = { event: null, related: [] };
    for (const [i, [text, published]] of articles.entries()) {
      const article = articleOf({ text, published });
      const annotations = annotate({ text, published });
      const own = sketch(article, annotations);
      last = await relate(makeReading(article, annotations, { id: `r${i}`, at: i, event: '' }), own, index);
      index.add(makeSignature(own, { seq: i + 1, id: `r${i}`, event: last.event ?? `e${i}` }));
    }
    return last;
  };

  it('says nothing of a lone shared surname', async () => {
    const result = await read([
      [
        'Conductor Irena Volkmann opened the festival in Lindau with a mass by a local composer.',
        '2016-03-01',
      ],
      [
        'Goalkeeper Max Volkmann saved two penalties as Sudbrook went through to the semi-final.',
        '2016-03-02',
      ],
    ]);
    expect(result).toEqual({ event: null, related: [] });
  });

  it('says nothing on an empty history, nor of an empty text', async () => {
    expect(await read([['Parliament rejected the harbour tax.', '2016-03-01']])).toEqual({
      event: null,
      related: [],
    });
    expect(
      await read([
        ['', '2016-03-01'],
        ['', '2016-03-01'],
      ]),
    ).toEqual({ event: null, related: [] });
  });
});

describe('fingerprints', () => {
  it('are equal whatever the case, marks and spaces', () => {
    expect(paragraphFingerprints('One  fine day!\n\nTwo.')).toEqual(
      paragraphFingerprints('one fine "day"\n\n two'),
    );
    const sentence = 'The mill burned for six long hours. ';
    expect(sentenceFingerprints(`${sentence}He said no.`)).toEqual(sentenceFingerprints(sentence));
  });
});

describe('terms', () => {
  it('tell names and figures from words, and pass over function words', () => {
    const terms = termsOf('Fires out', 'The fires in Ostmark, of 1,200 acres, burned. In Ostmark it rained.');
    const kinds = Object.fromEntries(terms.map((t) => [t.key, t.kind]));
    expect(kinds).toMatchObject({ ostmark: 'name', 1200: 'figure', fir: 'word' });
    expect(kinds).not.toHaveProperty('the');
    expect(terms.find((t) => t.key === 'ostmark')?.count).toBe(2);
  });

  it.each([
    ['fires', 'fired'],
    ['stopped', 'stopping'],
    ['countries', 'country'],
    ['watches', 'watch'],
  ])('%s and %s have one stem', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });
});
