/** Pages that change under the reader: a live blog, one that renders its article again and again. */
import { jsonScript, paragraphsHtml } from '../html';
import { type OddPage, oddArticle, PLAIN, PUBLISHED } from './page';

/** What `report()` puts above everything else, and what `amend()` makes of the last entry. */
const ENTRY =
  '<h3>11:40</h3><p>Harbour master Ottilie Brandt said on Saturday that two barges would carry lorries across from Monday. She put the wait at twenty minutes.</p>';
const AMENDED =
  'Shopkeepers on the quay fear for the summer. Rosalind Achebe, who speaks for them, said the last closing had cost her half her customers.';

const LIVE = `<script>
window.report = () => {
  const entry = document.createElement('section');
  entry.className = 'post';
  entry.innerHTML = ${JSON.stringify(ENTRY)};
  document.querySelector('.text').prepend(entry);
};
window.amend = () => { document.querySelector('.post:last-child p').firstChild.data = ${JSON.stringify(AMENDED)}; };
</script>`;

/** Sets the whole article anew, with the same words, ten times in its first three seconds. */
const ANEW = `<script>
window.rendered = 0;
const rendering = setInterval(() => {
  const article = document.querySelector('article');
  article.replaceWith(article.cloneNode(true));
  if (++window.rendered === 10) clearInterval(rendering);
}, 300);
</script>`;

export const CHANGING_PAGES: readonly OddPage[] = [
  {
    path: '/2026/03/20/live',
    about: 'A live blog: report() adds an entry, amend() rewords one',
    html: () =>
      oddArticle({
        jsonLd: jsonScript('application/ld+json', {
          '@context': 'https://schema.org',
          '@type': 'LiveBlogPosting',
          headline: PLAIN.title,
          author: { '@type': 'Person', name: 'Fern Okafor' },
          datePublished: PUBLISHED,
        }),
        text: PLAIN.paragraphs
          .map((text, i) => `<section class="post"><h3>${10 - i}:15</h3>${paragraphsHtml([text])}</section>`)
          .join(''),
        after: LIVE,
      }),
  },
  {
    path: '/2026/03/20/renders-anew',
    about: 'An article that is rendered again and again while it loads',
    html: () => oddArticle({ after: ANEW }),
  },
];
