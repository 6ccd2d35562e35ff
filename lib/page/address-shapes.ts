/**
 * What the shape of an address tells. The words are those that sites share, in English. By hand where it can be: to
 * compile a pattern costs a page more than to use it, and this is asked on every page.
 */

const NUMBER = /\d{6}/;
const DAY = /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})(?:[/-]|\d\d)/;
const NEWS_VIEW = /\bnews_?(?:item|view|article|detail|story)/;
/** "story.asp?id=42", "article.php". */
const NEWS_SCRIPT =
  /\b(?:story|stories|article|news|showarticle)\.(?:aspx?|php|jsp|cfm|cgi|pl)\b|[?&](?:story|article|news)_?id=/;
/** Every address that the two hold has one of these. */
const NEWS_WORDS = ['news', 'stor', 'article'];
const NEWS_SECTIONS = ' news article story stories politics world nation opinion sport business ';
/** Words of a headline in one part of the path. */
const HEADLINE_WORDS = 5;
const LONGEST = 600;

/** Whether an address (path and query) holds a day, a long number or a headline, or a story under a section. */
export function isArticleAddress(address: string): boolean {
  const path = address.slice(0, LONGEST).toLowerCase();
  if (NUMBER.test(path)) return true;
  if ((path.includes('/19') || path.includes('/20')) && DAY.test(path)) return true;
  if (NEWS_WORDS.some((word) => path.includes(word)) && (NEWS_VIEW.test(path) || NEWS_SCRIPT.test(path)))
    return true;
  let inSection = false;
  for (const part of path.split(/[/?&=.]/)) {
    const words = part.split('-').length;
    if (words >= HEADLINE_WORDS || (inSection && words > 1)) return true;
    inSection ||= isAmong(NEWS_SECTIONS, part);
  }
  return false;
}

/** Lists of words; one without its last `s` counts too. */
const CLOSED_HOSTS = ' mail webmail email banking onlinebanking online-banking ebanking login auth account ';
const OTHER_HOSTS = ' doc help support developer api wiki forum community shop store career job status ';
const CLOSED_FOLDERS =
  ' shop store product product-category itm cart checkout collection forum thread t questions viewtopic.php showthread.php doc documentation wiki search login signin account privacy privacy-policy terms terms-of-service recipe lyrics playlist ';
const OTHER_FOLDERS =
  ' p ip item category categories catalog catalogue browse tag topic discussion board community communities manual reference glossary support help faq services solutions pricing plans course job career about about-us contact legal user profile member watch schedule ';

/** Where no news stands and what stands is the reader's own: mail, banks, accounts. By the host's first name. */
export function isClosedHost(host: string): boolean {
  return isAmong(CLOSED_HOSTS, host.slice(0, Math.max(0, host.indexOf('.'))));
}

/** Where no news stands: shops, forums, documentation, accounts. */
export function isClosedAddress(path: string): boolean {
  return holdsFolder(CLOSED_FOLDERS, path);
}

/** Where news seldom stands: lists, firms' pages, help; by a folder or the host's first name. */
export function isOtherAddress(hostname: string, pathname: string): boolean {
  const name = hostname.slice(0, Math.max(0, hostname.indexOf('.')));
  return isAmong(OTHER_HOSTS, name) || holdsFolder(OTHER_FOLDERS, pathname);
}

function holdsFolder(list: string, path: string): boolean {
  return path
    .slice(0, LONGEST)
    .toLowerCase()
    .split('/')
    .some((folder) => isAmong(list, folder));
}

function isAmong(list: string, word: string): boolean {
  return (
    word !== '' &&
    (list.includes(` ${word} `) || (word.endsWith('s') && list.includes(` ${word.slice(0, -1)} `)))
  );
}
