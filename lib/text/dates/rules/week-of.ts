/** "the week of March 6", "the week beginning 14 March", "the week ended Oct. 27". */
import { containing, dateOf } from '../period';
import { rule } from '../rule';
import { date } from '../timex';
import { yearFor } from '../year-for';

const WHICH = 'the? week of|beginning|starting|commencing|ended|ending|to';
const YEAR = '( ,? <year> )?';

export const weekOf = rule(
  'week-of',
  [`${WHICH} <weekday>? ,? <month> <dom> ${YEAR}`, `${WHICH} <weekday>? ,? the? <dom> of? <month> ${YEAR}`],
  (words, scene) => {
    const make = (year: number) => dateOf(year, words.number('month')!, words.number('dom')!);
    const stated = words.number('year');
    const day = stated === undefined ? yearFor(make, '', words, scene).first : make(stated);
    return day && date(containing(day, 'week'), stated === undefined ? 'inferred' : 'stated');
  },
);
