/** Which language an article is in: the text's own commonest words decide where they can, then what the page says. */
import { FUNCTION_WORDS } from './data/function-words';
import type { PageFacts } from './page-facts';

const SETS = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.trim().split('\n'))] as const,
);
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];
const SAMPLE = 4000;

/** BCP 47 primary tag; `und` where the page says English and its text is not; null where neither tells. */
export function findLanguage(facts: PageFacts, text: string): string | null {
  const said = statedLanguage(facts);
  const sample = text.slice(0, SAMPLE);
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > sample.length * 0.15)
      return sameScript(said, language) ? said : language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return said;
  let best: string | null = null;
  let bestShare = 0;
  for (const [language, common] of SETS) {
    const share = words.filter((word) => common.has(word)).length / words.length;
    if (share > bestShare) [best, bestShare] = [language, share];
  }
  if (bestShare >= 0.15) return best;
  // Too few known words for any of these: another language, so an English label is not believed.
  return said === 'en' && bestShare < 0.08 ? 'und' : said;
}

function statedLanguage(facts: PageFacts): string | null {
  const html = facts.document.documentElement;
  const stated =
    html.getAttribute('lang') ??
    html.getAttribute('xml:lang') ??
    facts.meta('og:locale', 'language', 'content-language');
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(stated?.trim() ?? '')?.[0].toLowerCase() ?? null;
}

/** Ukrainian says `uk` and is written in the script that stands for `ru` here; the page is believed then. */
function sameScript(said: string | null, script: string): boolean {
  const families: Record<string, string> = {
    ru: 'uk bg sr mk be kk',
    ar: 'fa ur ps ckb ug',
    hi: 'mr ne sa',
    zh: 'yue ja',
    he: 'yi',
  };
  return said === script || (said !== null && (families[script] ?? '').split(' ').includes(said));
}
