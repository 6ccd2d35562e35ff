/** What the shape of an address tells. The words are those that sites share, in English. */

const DAY = /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})(?:[/-]|\d\d)/;
const NUMBER = /\d{6}/;
const NEWS_VIEW = /\bnews_?(?:item|view|article|detail|story)/;
/** "story.asp?id=42", "article.php". */
const NEWS_SCRIPT =
  /\b(?:story|stories|article|news|showarticle)\.(?:aspx?|php|jsp|cfm|cgi|pl)\b|[?&](?:story|article|news)_?id=/;
/** Every address that the two hold has one of these. */
const NEWS_WORDS = ['news', 'stor', 'article'];
const NEWS_SECTION = /^(?:news|articles?|story|stories|politics|world|nation|opinion|sports?|business)$/;
/** Words of a headline in one part of the path. */
const HEADLINE_WORDS = 5;
const LONGEST = 600;

/** Whether an address (path and query) holds a day, a long number or a headline, or a story under a section. */
export function isArticleAddress(address: string): boolean {
  // To compile a pattern costs more than to use it, and one that ignores case most: no more of them than are needed.
  const path = address.slice(0, LONGEST).toLowerCase();
  if (NUMBER.test(path)) return true;
  if ((path.includes('/19') || path.includes('/20')) && DAY.test(path)) return true;
  if (NEWS_WORDS.some((word) => path.includes(word)) && (NEWS_VIEW.test(path) || NEWS_SCRIPT.test(path)))
    return true;
  let inSection = false;
  for (const part of path.split(/[/?&=.]/)) {
    const words = part.split('-').filter(Boolean).length;
    if (words >= HEADLINE_WORDS || (inSection && words > 1)) return true;
    inSection ||= NEWS_SECTION.test(part);
  }
  return false;
}

/** Where no news stands and what stands is the reader's own: mail, banks, accounts. */
export const CLOSED_HOST =
  /^(?:(?:web|e)?mail|(?:online|e|net)?-?banking|secure|login|sso|auth|accounts?)\d?\./;

/** Where news seldom stands, by the host's first name. */
export const OTHER_HOST =
  /^(?:docs?|help|support|developers?|api|wiki|forums?|community|shop|stores?|careers|jobs|status)\./;

/** A place where no news stands: shops, forums, documentation, accounts. */
export const CLOSED_ADDRESS =
  /\/(?:shop|stores?|products?|product-category|itm|cart|checkout|collections?|forums?|threads?|t|questions|viewtopic\.php|showthread\.php|docs?|documentation|wiki|search|login|signin|account|privacy|privacy-policy|terms|terms-of-service|recipes?|lyrics|playlist)(?:\/|$)/i;

/** A place where news seldom stands: lists, firms' pages, help. */
export const OTHER_ADDRESS =
  /\/(?:p|ip|item|category|categories|catalog|catalogs|catalogue|browse|tags?|topics?|discussions?|boards?|community|communities|manual|reference|glossary|support|help|faq|services|solutions|pricing|plans|courses?|jobs|careers|about|about-us|contact|legal|users?|profile|members?|watch|schedule)(?:\/|$)/i;
