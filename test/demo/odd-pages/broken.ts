/** Pages that are merely bad: too long, wrongly marked up, undated, empty, in another language. */
import { htmlPage } from '../html';
import { type OddPage, oddArticle, PLAIN } from './page';

const TEN_MEGABYTES = 10 * 1024 * 1024;

/** About 10 MB in some 350,000 text nodes: the sample's sentences over and over, every five words in an element. */
function longText(): string {
  const groups = PLAIN.paragraphs.map((text) => text.replace(/((?:\S+ ){5})((?:\S+ ){5})/g, '$1<i>$2</i>'));
  const once = groups.map((text) => `<p>${text}</p>`).join('\n');
  return once.repeat(Math.ceil(TEN_MEGABYTES / once.length));
}

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
