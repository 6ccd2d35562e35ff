/**
 * What a class, id or test id says about the part of the page it stands on. Publishers share this vocabulary;
 * no name that only one of them uses belongs here. Two words joined by a space must stand side by side.
 */
import { wordsOf } from './words-of';

export type PartName =
  | 'aside'
  | 'comments'
  | 'caption'
  | 'byline'
  | 'standfirst'
  | 'headline'
  | 'body'
  | 'hidden';

const NAMES: Record<PartName, string> = {
  comments: 'comment|comments|commenting|disqus|replies|respond|livefyre|viafoura|coral|spotim|openweb',
  hidden:
    'sr only|visually hidden|visuallyhidden|screen reader|screenreader|u hidden|is hidden|assistive|noscript|offscreen',
  caption: 'caption|captions|figcaption|credit|credits|photo credit|photocredit|cutline|wp caption',
  byline:
    'byline|bylines|dateline|timestamp|pubdate|datetime|author|authors|contributor|contributors|published|updated|dates',
  standfirst: 'standfirst|dek|subhead|subheadline|subtitle|deck|sub headline|subheading|kicker lead',
  headline: 'headline|hed|article title|entry title|post title|story title|page title',
  body: 'article body|articlebody|story body|entry content|post content|article content|story content|post body|article text|story text|body copy|content body|main content|body content|rich text|body text',
  aside: [
    'nav|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|footer|masthead|sidebar|siderail|rail|toolbar|skip',
    'newsletter|newsletters|signup|sign up|subscribe|subscription form|optin|mailchimp|donate|donation|donations|membership',
    'promo|promos|promotion|promoted|advert|adverts|advertisement|advertising|ad|ads|adslot|dfp|sponsor|sponsored|sponsors|partner|partners|affiliate|taboola|outbrain|zergnet|revcontent|commercial',
    'related|recirc|recirculation|recommend|recommended|recommendation|recommendations|trending|popular|readmore|read more|read next|read also|more on|more from|more stories|see also|also read|up next|most read|most popular|most viewed|most commented|next article|previous article|next post|prev post|post navigation|latest news|top stories|topstories|teaser|teasers|carousel|playlist|onward|further reading|you may|interlink|inline link|story card|linklist|link list|explore more',
    'share|sharing|sharebar|share tools|social|socials|addthis|sharethis|follow|follows|reactions|facebook|whatsapp',
    'cookie|cookies|consent|gdpr|onetrust|modal|popup|pop up|overlay|lightbox|dialog|toast|interstitial|login|signin|sign in|register|registration|paywall prompt|regwall|piano',
    'tags|taglist|tag list|topics|keywords|pagination|pager|rating|ratings|widget|widgets|tooltip|dropdown|poll|quiz|survey|print only|transcript toggle|player|video player|audio player|audio|listen|countdown|ticker|copyright|disclaimer|legal|feedback|report error|corrections form|toc|table of contents|jump links|tweet|twitter|instagram|tiktok|embed|oembed|infobox|factbox|fact box|key points|keypoints|key takeaways|takeaways|highlights|at a glance|bio|biography|author box|about author|author info|author card|authorbio|google preferred|preferred source',
  ].join('|'),
};

const single = new Map<string, PartName>();
const double = new Map<string, PartName>();
for (const part of Object.keys(NAMES) as PartName[])
  for (const name of NAMES[part].split('|')) (name.includes(' ') ? double : single).set(name, part);

/** The parts a class string (or id) names, in order; `[]` where it names none. */
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
  return [...found];
}
