/** Whether a text is a news agency's, by its byline, its dateline or its sign-off. */

const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ['Reuters', /\breuters\b/i],
  ['AP', /\b(?:associated press|AP)\b/],
  ['AFP', /\b(?:agence france-?presse|AFP)\b/],
  ['PA', /\b(?:press association|PA Media)\b/],
  ['DPA', /\bdpa\b/i],
  ['EFE', /\bEFE\b/],
  ['Xinhua', /\bxinhua\b/i],
  ['Kyodo', /\bkyodo\b/i],
  ['ANI', /\bANI\b/],
  ['PTI', /\bPTI\b/],
  ['Bloomberg', /\bbloomberg(?: news)?\b/i],
  ['UPI', /\bUPI\b/],
  ['TASS', /\bTASS\b/],
  ['The Canadian Press', /\bcanadian press\b/i],
  ['AAP', /\b(?:australian associated press|AAP)\b/],
];

/** The agency named as author, in the dateline in brackets ("LONDON (Reuters) -") or alone at the end; or null. */
export function findAgency(authors: readonly string[], text: string): string | null {
  const lead = /^.{0,80}?\(([^()]{2,40})\)\s*[-–—]/s.exec(text)?.[1] ?? '';
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const signOff = last.length < 40 ? last : '';
  for (const [name, pattern] of AGENCIES) {
    if (authors.some((author) => pattern.test(author)) || pattern.test(lead) || pattern.test(signOff))
      return name;
  }
  return null;
}
