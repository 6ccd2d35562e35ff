/** The forms of an English verb, so that a list needs only its plain form and what is irregular. */

export type VerbForm = 'base' | 'present' | 'past' | 'ing';

const CONSONANT_Y = /[^aeiou]y$/;
/** One syllable, one vowel, one consonant at its end: "stop", "rob"; not "fix", "show", "loot". */
const DOUBLES = /^[^aeiou]*[aeiou][bdgmnprt]$/;

/** Every form of a verb with what it is. `irregular`: past and participle, separated by a space. */
export function* formsOf(base: string, irregular: string): Generator<[form: string, VerbForm]> {
  yield [base, 'base'];
  yield [present(base), 'present'];
  yield [ing(base, irregular), 'ing'];
  if (irregular) for (const form of irregular.split(' ')) yield [form, 'past'];
  else yield [past(base), 'past'];
}

function present(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLES.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function ing(base: string, irregular: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe)$/.test(base)) return `${base.slice(0, -1)}ing`;
  const doubled = `${base}${base.at(-1)}`;
  return DOUBLES.test(base) || irregular.includes(`${doubled}ed`) ? `${doubled}ing` : `${base}ing`;
}
