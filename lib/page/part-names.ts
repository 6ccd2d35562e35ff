/**
 * What a class, id or test id says about the part of the page it stands on. Publishers share this vocabulary;
 * no name that only one of them uses belongs here. Two words joined by a space must stand side by side.
 */
import { wordsOf } from './words-of';

/**
 * `aside` something else than the article; `extra` likely so; `overlay` what lies over the page; the rest are
 * parts of the article that are not its paragraphs.
 */
export type PartName =
  | 'aside'
  | 'extra'
  | 'overlay'
  | 'comments'
  | 'caption'
  | 'picture'
  | 'byline'
  | 'standfirst'
  | 'headline'
  | 'body'
  | 'hidden';

/** In order of weight: the first part a name gives is the one that counts. */
const NAMES: Record<PartName, string> = {
  hidden:
    'sr only|visually hidden|visuallyhidden|screen reader|screenreader|u hidden|is hidden|assistive|noscript|offscreen',
  overlay:
    'cookie|cookies|consent|gdpr|ccpa|onetrust|cookiebot|usercentrics|didomi|modal|popup|pop up|lightbox|interstitial|regwall|toast',
  comments: 'comment|comments|commenting|disqus|replies|respond|livefyre|viafoura|coral|spotim|openweb',
  aside: [
    'nav|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|footer|masthead|skip',
    'newsletter|newsletters|signup|sign up|subscribe|optin|mailchimp|donate|donation|donations|membership',
    'promo|promos|promotion|promoted|advert|adverts|advertisement|advertising|ad|ads|adslot|dfp|sponsor|sponsored|sponsors|affiliate|taboola|outbrain|zergnet|revcontent',
    'related|recirc|recirculation|recommend|recommended|recommendation|recommendations|trending|popular|readmore|read more|read next|read also|more on|more from|more stories|see also|also read|up next|most read|most popular|most viewed|most commented|next article|previous article|next post|prev post|post navigation|latest news|top stories|topstories|onward|further reading|you may|interlink|inline link|linklist|link list|explore more',
    'share|sharing|sharebar|share tools|social|socials|addthis|sharethis|follow|follows|facebook|whatsapp',
    'login|signin|sign in|register|registration',
    'taglist|tag list|pagination|pager|ticker|copyright|bio|biography|author box|about author|author info|author card|authorbio|google preferred|preferred source',
  ].join('|'),
  extra: [
    'sidebar|siderail|rail|toolbar|teaser|teasers|carousel|playlist|story card|commercial|partner|partners|subscription form|paywall prompt|overlay|dialog|reactions',
    'tags|topics|keywords|rating|ratings|tooltip|dropdown|poll|quiz|survey|print only|transcript toggle|player|video player|audio player|audio|listen|countdown|disclaimer|legal|feedback|report error|corrections form|toc|table of contents|jump links|tweet|twitter|instagram|tiktok|embed|oembed|infobox|factbox|fact box|key points|keypoints|key takeaways|takeaways|highlights|at a glance',
  ].join('|'),
  caption: 'caption|captions|figcaption|credit|credits|photo credit|photocredit|cutline|wp caption',
  byline:
    'byline|bylines|dateline|timestamp|pubdate|datetime|author|authors|contributor|contributors|published|updated|dates',
  standfirst: 'standfirst|dek|subhead|subheadline|subtitle|deck|sub headline|subheading|kicker lead',
  headline: 'headline|hed|article title|entry title|post title|story title|page title',
  picture: 'image|images|photo|photos|picture|figure|inline photo|media',
  body: 'article body|articlebody|story body|entry content|post content|article content|story content|post body|article text|story text|body copy|content body|main content|body content|rich text|body text',
};
const ORDER = Object.keys(NAMES) as PartName[];

const single = new Map<string, PartName>();
const double = new Map<string, PartName>();
for (const part of ORDER)
  for (const name of NAMES[part].split('|')) (name.includes(' ') ? double : single).set(name, part);

/** The parts a class string (or id) names, the weightiest first; `[]` where it names none. */
export function partNames(names: string): readonly PartName[] {
  const words = wordsOf(names);
  const found = new Set<PartName>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const pair = double.get(`${word} ${words[i + 1] ?? ''}`);
    if (pair) found.add(pair);
    const one = single.get(word);
    if (one) found.add(one);
  }
  return ORDER.filter((part) => found.has(part));
}
