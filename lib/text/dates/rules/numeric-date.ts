/** "Signed on 15/3/2016", "filed 3/15/16", "am 15.03.2016": the order by the article's own evidence. */
import type { Token } from '../../document';
import { dateOf } from '../period';
import { rule } from '../rule';
import { date } from '../timex';

const NUMERIC = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)$/;

/** The class `<n>` takes no such token, so the rule looks at it itself. */
export const numericDate = rule('numeric-date', ['<numeric>'], (words, scene) => {
  const match = NUMERIC.exec((scene.document.tokens[words.from] as Token).text);
  if (!match) return null;
  const [a, b, yy] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' && match[4]!.length === 2) return null;
  const year = yy >= 100 ? yy : yy < 30 ? 2000 + yy : 1900 + yy;
  const dayFirst = match[2] === '.' || scene.dayFirst ? b <= 12 : a > 12;
  const day = dayFirst ? dateOf(year, b, a) : dateOf(year, a, b);
  return day && date(day, a > 12 || b > 12 || match[2] === '.' ? 'stated' : 'inferred');
});
