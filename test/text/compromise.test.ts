import compromise from 'compromise/one';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitSentences } from '../../lib/text/compromise';

interface World {
  readonly methods: {
    readonly one: { readonly tokenize: { splitSentences(text: string, world: unknown): string[] } };
  };
}

const pieces = fc.constantFrom(
  ...['. ', '! ', '.', '.. ', '… ', '.  ', ' ', '\n', 'A', 'J. ', 'U.S. ', 'Mr. ', 'mr! ', 'etc', 'Jan. '],
  ...['Aa', 'b ', '3. ', '(no ', ') ', '“', '”', '"', 'é. ', '。', 'constructor. '],
);

it('splits any text where the whole of compromise splits it', () => {
  const world = compromise.world() as unknown as World;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(splitSentences(text)).toEqual(world.methods.one.tokenize.splitSentences(text, world));
    }),
    { numRuns: 1000 },
  );
});
