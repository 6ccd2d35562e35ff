/**
 * A light stem, so that "fires", "fired" and "firing" meet: plural, past and -ing endings of words in lower
 * case. Rough on purpose: it is only ever compared with itself, never shown.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const plain = stripPlural(word);
  if (plain.length > 5 && plain.endsWith('ing')) return undouble(plain.slice(0, -3));
  if (plain.length > 4 && plain.endsWith('ied')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 4 && plain.endsWith('ed')) return undouble(plain.slice(0, -2));
  if (plain.length > 3 && plain.endsWith('e')) return plain.slice(0, -1);
  return plain;
}

function stripPlural(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

/** "stopp" → "stop"; "call" stays. */
function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
