/** Pages that are merely bad: too long, wrongly marked up, undated, empty, in another language. */
import { escapeHtml, htmlPage } from '../html';
import { type OddPage, oddArticle, PLAIN } from './page';

const TEN_MEGABYTES = 10 * 1024 * 1024;

/** About 10 MB in some 350,000 text nodes: the sample's sentences over and over, every five words in an element. */
function longText(): string {
  const groups = PLAIN.paragraphs.map((text) => text.replace(/((?:\S+ ){5})((?:\S+ ){5})/g, '$1<i>$2</i>'));
  const once = groups.map((text) => `<p>${text}</p>`).join('\n');
  return once.repeat(Math.ceil(TEN_MEGABYTES / once.length));
}

/** A second article under the first, as a page that scrolls for ever adds it; each states its own address or none. */
const FERRY = {
  title: 'Night ferry to Sandholm ends in April',
  paragraphs: [
    'The night ferry to Sandholm will sail for the last time in April, the head of the harbour office, Edwin Halloran, said on Wednesday.',
    '“Nobody takes it but the gulls,” Halloran told reporters. “We carried nine people on Monday.”',
    'Minister Beatrix Nolan told the islanders in a letter on Tuesday that the state would pay for the boat until the summer, and not a day longer than that.',
    'The island’s council will meet next Thursday to speak about a boat at dusk, which officials say would cost a third as much.',
  ],
} as const;

/** Adds the second article a moment after the page has loaded; `leave()` takes the first out. */
const APPEND = `<script>
addEventListener('load', () => setTimeout(() => {
  const next = document.querySelector('article').cloneNode(true);
  next.id = 'second';
  next.querySelector('h1').textContent = ${JSON.stringify(FERRY.title)};
  const link = document.createElement('a');
  link.rel = 'bookmark';
  link.href = '/2026/03/18/night-ferry-to-sandholm-ends-in-april';
  link.textContent = 'Link';
  next.querySelector('.text').innerHTML = ${JSON.stringify(FERRY.paragraphs.map((text) => `<p>${text}</p>`).join(''))};
  next.append(link);
  document.body.append(next);
}, 300));
window.leave = () => document.querySelector('article').remove();
</script><style>article { min-height: 120vh }</style>`;

/** A whole article without an address of its own. */
const INSIDE = `<iframe srcdoc="${escapeHtml(oddArticle({ title: FERRY.title, paragraphs: FERRY.paragraphs }))}"></iframe>`;

/** Frames in frames, some of them empty, two of them another article. */
const FRAMES = `<div>${INSIDE}${'<iframe srcdoc="&lt;iframe&gt;&lt;/iframe&gt;"></iframe><iframe></iframe>'.repeat(33)}<iframe src="/2026/03/20/line-breaks"></iframe></div>`;

export const BROKEN_PAGES: readonly OddPage[] = [
  {
    path: '/2026/03/20/ten-megabytes',
    about: 'An article of 10 MB',
    html: () => oddArticle({ text: longText() }),
  },
  {
    path: '/2026/03/20/broken-json-ld',
    about: 'An article whose JSON-LD does not parse',
    html: () =>
      oddArticle({
        jsonLd:
          '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge</script><meta property="og:type" content="article">',
      }),
  },
  { path: '/news/undated', about: 'An article without any date', html: () => oddArticle({ undated: true }) },
  {
    path: '/2026/03/20/no-paragraph',
    about: 'An article page without a paragraph of text',
    html: () => oddArticle({ text: '<div class="player">Video</div>' }),
  },
  {
    path: '/2026/03/20/line-breaks',
    about: 'An article whose paragraphs are line breaks',
    html: () => oddArticle({ text: PLAIN.paragraphs.join('<br><br>') }),
  },
  {
    path: '/2026/03/20/right-to-left',
    about: 'An article in Arabic',
    html: () =>
      oddArticle({
        lang: 'ar',
        dir: 'rtl',
        title: 'إغلاق جسر المرفأ للصيانة في مايو',
        paragraphs: [
          'قالت كبيرة مهندسي المدينة ليونورا فانس يوم الجمعة إن جسر المرفأ سيغلق أربعة أسابيع في مايو من أجل الصيانة، وإن العمل سيبدأ فور انتهاء المدارس من الامتحانات.',
          '«أربعة أسابيع لا خمسة»، قالت فانس للصحفيين أمام الجسر القديم. «لقد عددنا كل مسمار مرتين، ولن نترك شيئا للصدفة».',
          'وستتحول حركة السيارات إلى النفق القديم الذي افتتح قبل سبعين عاما، وستسير الحافلات كل عشر دقائق طوال مدة الإغلاق.',
        ],
      }),
  },
  {
    path: '/2026/03/20/german',
    about: 'An article in German',
    html: () =>
      oddArticle({
        lang: 'de',
        title: 'Hafenbrücke wird im Mai gesperrt',
        paragraphs: [
          'Die Hafenbrücke in Port Merrin wird im Mai für vier Wochen gesperrt. Das sagte die Leiterin des Bauamts, Leonora Vance, am Freitag vor Journalisten.',
          '„Vier Wochen und nicht fünf“, sagte Vance. „Wir haben jede Schraube zweimal gezählt, und das Wetter wird sich nach uns richten müssen.“',
          'Der Verkehr wird durch den alten Tunnel geleitet, der 1954 eröffnet und zuletzt im Juni 2019 für Autos benutzt wurde. Busse sollen alle zehn Minuten fahren.',
        ],
      }),
  },
  {
    path: '/2026/03/20/quirks',
    about: 'An article in quirks mode, with unclosed elements',
    html: () => oddArticle({ text: PLAIN.paragraphs.join('<p>') }).replace('<!doctype html>\n', ''),
  },
  {
    path: '/2026/03/20/endless',
    about: 'A page that adds another article below the first',
    html: () => oddArticle({ after: APPEND }),
  },
  {
    path: '/2026/03/20/frames',
    about: 'An article with a hundred frames, two with another article in them',
    html: () => oddArticle({ after: FRAMES }),
  },
  {
    path: '/2026/03/20/framed',
    about: 'A page that is nothing but a frame with an article in it',
    html: () =>
      htmlPage({
        title: 'Frame',
        lang: 'en',
        style: 'odd',
        body: '<iframe id="framed" src="/2026/03/20/quirks"></iframe>',
      }),
  },
  {
    path: '/2026/03/20/inside',
    about: 'A page that is nothing but a frame with an article written into it',
    html: () => htmlPage({ title: 'Frame', lang: 'en', style: 'odd', body: INSIDE }),
  },
  {
    path: '/2026/03/20/prerender',
    about: 'A page that prerenders an article',
    html: () =>
      htmlPage({
        title: 'Contents',
        lang: 'en',
        style: 'odd',
        body: `<h1>Contents</h1><p><a id="next" href="/2026/03/20/broken-json-ld">The next page</a></p>
<script type="speculationrules">{"prerender":[{"source":"list","urls":["/2026/03/20/broken-json-ld"],"eagerness":"immediate"}]}</script>`,
      }),
  },
];
