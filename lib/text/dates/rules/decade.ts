/** "in the 1990s", "the early '90s", "the nineties", "the 19th century", "the last decade". */
import { period } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { date } from '../timex';

const NAMED: Readonly<Record<string, number>> = {
  noughties: 200,
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
};

export const decade = rule(
  'decade',
  ['<digits>', "'|’|‘ <digits>", `the ( early|late|mid -? )? name:${Object.keys(NAMED).join('|')}`],
  (words, scene) => {
    const name = words.word('name');
    if (name) return date(period('decade', NAMED[name]!));
    const text = scene.document.tokens[words.to - 1]!.lower;
    const full = /^(1[5-9]|20)(\d)0s$/.exec(text);
    if (full) return date(period('decade', Number(full[1]) * 10 + Number(full[2])));
    const short = /^(\d)0s$/.exec(text);
    if (!short || (words.to - words.from === 1 && !followsThe(words.from, scene))) return null;
    const ten = Number(short[1]);
    return date(period('decade', ten < 3 ? 200 + ten : 190 + ten), 'inferred');
  },
);

/** "the 80s", "the early 80s", "the mid-80s". */
function followsThe(at: number, scene: Scene): boolean {
  const part = scene.word(at - 1) === '-' ? at - 2 : at - 1;
  return scene.word(/^(?:early|late|mid)$/.test(scene.word(part)) ? part - 1 : part) === 'the';
}

export const century = rule('century', ['<ord> -? century'], (words) =>
  date(period('century', words.number('ord')! - 1)),
);
