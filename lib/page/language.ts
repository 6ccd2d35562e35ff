/** Which language an article is in: the text's own commonest words decide where they can, then what the page says. */
import type { PageFacts } from './page-facts';

/** The commonest function words of languages that news is often read in; enough to tell them apart, no more. */
const COMMON: Record<string, string> = {
  en: 'the and of to in that is was for on with as it by at from his her said have has are were which their an be not',
  de: 'der die das und den nicht von mit ist ein eine auf für sich dem im auch werden nach bei',
  fr: 'le la les des et une est dans que pour qui sur pas avec au par plus sont ce du',
  es: 'el la los las que y en un una por con para del se no su al como más ha',
  it: 'il la che di e un una per non con del della sono dei nel gli alla da le',
  pt: 'o a os que e em um uma para com não do da dos das por mais no na se',
  nl: 'de het een van en in is dat op te zijn voor met niet aan die er om ook',
  sv: 'och att det som en på är av för med den till inte har de ett om var',
  pl: 'w i na z się nie do że jest to o po od jak za co przez dla',
};
const SETS = Object.entries(COMMON).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
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

/** BCP 47 primary tag, or null where neither text nor page tells. */
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
  return said === 'en' && bestShare < 0.08 ? null : said;
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
