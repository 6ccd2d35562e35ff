// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isArticleAddress, isClosedAddress, isOtherAddress } from '../../lib/page/address-shapes';
import { gate } from '../../lib/page/gate';
import { parsePage } from '../eval/parse-page';

const PROSE =
  '<p>The ferry company of Port Ellery said on Monday that it would stop the night boat in April.</p>'.repeat(
    12,
  );

function verdict(head: string, body: string, address = 'https://courier.example/night-boat'): string {
  return gate(parsePage(`<html><head>${head}</head><body>${body}</body></html>`), address);
}
const typed = (type: string) => `<script type="application/ld+json">{"@type":${type},"offers":[]}</script>`;

describe('the gate', () => {
  it('lets news by its own word pass', () => {
    expect(verdict(typed('"NewsArticle"'), PROSE)).toBe('article');
    expect(verdict(typed('["Article","http://schema.org/ReportageNewsArticle"]'), PROSE)).toBe('article');
  });

  it('asks the reader where two or three signs stand', () => {
    const head =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-04">';
    expect(verdict(head, PROSE)).toBe('maybe');
    expect(verdict(head, '<h1>Night boat to stop</h1>')).toBe('no');
    expect(verdict('', PROSE)).toBe('no');
  });

  it.each([
    ['By Tilda Marsh', 'https://courier.example/story.asp?id=42'],
    ['March 4, 2024', 'https://courier.example/news/council-votes-to-close-fish-market'],
    ['4. März 2024', 'https://courier.example/news/rat-will-alten-fischmarkt-schliessen'],
    ['On Mon, 03/04/2024 - 09:15', 'https://courier.example/node/482110'],
  ])('asks the reader about an old page with nothing but “%s” at %s', (line, address) => {
    const few = PROSE.slice(0, PROSE.length / 2);
    expect(verdict('', `<h2>Night boat to stop</h2><p>${line}</p>${few}`, address)).toBe('maybe');
    expect(verdict('', `<h2>Night boat to stop</h2>${few}`, address)).toBe('no');
  });

  it.each(['pubdate', 'dcterms.date'])('takes a meta tag named %s for a day', (name) => {
    const address = 'https://courier.example/news/council-votes-to-close-fish-market';
    expect(verdict(`<meta name="${name}" content="2024-03-04">`, PROSE, address)).toBe('maybe');
  });

  it.each(['"Product"', '"Recipe"', '["WebPage","QAPage"]', '"SearchResultsPage"', '"JobPosting"'])(
    'stays out of a page that is a %s',
    (type) => {
      const head = `<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-04">${typed(type)}`;
      expect(verdict(head, PROSE, 'https://courier.example/2024/03/04/night-boat-to-stop')).toBe('no');
    },
  );

  it.each(['video.other', 'product', 'music.song', 'profile'])('stays out of og:type %s', (type) => {
    expect(verdict(`<meta property="og:type" content="${type}">${typed('"NewsArticle"')}`, PROSE)).toBe('no');
  });

  it('stays out of shops and forums by their address, and asks about a section that only sounds like one', () => {
    const head =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-04">';
    expect(verdict(head, PROSE, 'https://courier.example/shop/2024/03/04/night-boat-to-stop')).toBe('no');
    expect(verdict(head, PROSE, 'https://courier.example/jobs/2024/03/04/night-boat-to-stop')).toBe('maybe');
    expect(verdict(head, PROSE, 'https://courier.example/jobs')).toBe('no');
  });

  it('lets a news article with a paywall’s few words pass, and text set in bare boxes', () => {
    const line =
      'The ferry company of Port Ellery said on Monday that it would stop the night boat in April, and so on.';
    const news = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    expect(verdict(news, `<p>${line}</p>`.repeat(3))).toBe('article');
    expect(verdict(news, `<div>${line}</div>`.repeat(4))).toBe('article');
    expect(verdict(news, `<p>${line}</p>`)).toBe('no');
  });

  it.each([
    'https://mail.postbox.example/2024/03/04/minutes-of-the-meeting-of-monday',
    'https://webmail.postbox.example/2024/03/04/minutes-of-the-meeting-of-monday',
    'https://reader:word@mail.postbox.example:8080/2024/03/04/minutes-of-the-meeting-of-monday',
    'https://online-banking.northbank.example/2024/03/04/statement-for-the-month',
    'https://accounts.postbox.example/2024/03/04/who-has-seen-your-account',
  ])('stays out of what is the reader’s own, whatever it calls itself: %s', (address) => {
    expect(verdict(typed('"NewsArticle"'), PROSE, address)).toBe('no');
  });

  it.each(['mailonline', 'docsouth', 'helpnews'])(
    'is not put off by a host that begins like one: %s',
    (host) => {
      const head = '<meta property="article:published_time" content="2024-03-04">';
      const address = `https://${host}.example/2024/03/04/night-boat-to-stop`;
      expect(verdict(head, PROSE, address)).toBe('maybe');
    },
  );

  it.each(['docs', 'help', 'community', 'shop', 'careers'])('asks for more on a host named %s', (name) => {
    const head = '<meta property="article:published_time" content="2024-03-04">';
    const path = 'courier.example/2024/03/04/night-boat-to-stop';
    expect(verdict(head, PROSE, `https://www.${path}`)).toBe('maybe');
    expect(verdict(head, PROSE, `https://${name}.${path}`)).toBe('no');
  });

  it.each(['MediaWiki 1.44', 'Discourse 3.5 - https://discourse.example', 'phpBB', 'Docusaurus v3.8'])(
    'stays out of pages made by %s',
    (generator) => {
      const head = `<meta name="generator" content="${generator}">${typed('"Article"')}`;
      expect(verdict(head, PROSE, 'https://courier.example/2024/03/04/night-boat-to-stop')).toBe('no');
    },
  );

  it('is not put off by a program that makes pages of any kind', () => {
    const head = `<meta name="generator" content="WordPress 6.8">${typed('"Article"')}`;
    expect(verdict(head, PROSE, 'https://courier.example/2024/03/04/night-boat-to-stop')).toBe('maybe');
  });

  it.each(['"MusicEvent"', '"ScholarlyArticle"', '"SocialMediaPosting"', '"PodcastEpisode"', '"HowTo"'])(
    'stays out of a page whose only type is %s',
    (type) => {
      expect(verdict(typed(type), PROSE, 'https://courier.example/2024/03/04/night-boat-to-stop')).toBe('no');
    },
  );

  it('lets one sentence pass where the page says that the rest is paid for', () => {
    const line =
      '<p>The ferry company of Port Ellery said on Monday that it would stop the night boat in April.</p>';
    const news = (rest: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle"${rest}}</script>`;
    expect(verdict(news(',"isAccessibleForFree":false'), line)).toBe('article');
    expect(verdict(news(',"isAccessibleForFree": "False"'), line)).toBe('article');
    expect(verdict(news(',"isAccessibleForFree":true'), line)).toBe('no');
  });

  it('stays out of front pages and of what is no web page', () => {
    expect(verdict(typed('"NewsArticle"'), PROSE, 'https://courier.example/')).toBe('no');
    expect(verdict(typed('"NewsArticle"'), PROSE, 'file:///tmp/night-boat.html')).toBe('no');
  });
});

describe('the gate in a whole DOM', () => {
  const NEWS = 'https://courier.example/2024/03/04/night-boat-to-stop';
  const pageOf = (head: string, body: string) => {
    const page = document.implementation.createHTMLDocument('Night boat');
    page.head.innerHTML = head;
    page.body.innerHTML = body;
    return page;
  };

  it('searches only the head of a huge page for signs', () => {
    const day = '<meta property="article:published_time" content="2024-03-04">';
    const signs = `${PROSE}<article><time datetime="2024-03-04"></time></article>`;
    const boat = 'https://courier.example/night-boat';
    // So many elements would take jsdom a minute.
    const huge = (head: string) => {
      const page = pageOf(head, signs);
      const byTag = page.getElementsByTagName.bind(page);
      const all = { length: 20_001 };
      return Object.assign(page, { getElementsByTagName: (tag: string) => (tag === '*' ? all : byTag(tag)) });
    };
    expect(gate(pageOf('', signs), boat)).toBe('maybe');
    expect(gate(huge(''), boat)).toBe('no');
    expect(gate(huge(day), boat)).toBe('maybe');
  });

  it('finds text in a shadow root where the page has little else, and does not search a list for it', () => {
    const withShadow = (links: number) => {
      const page = pageOf(
        typed('"NewsArticle"'),
        `<b-story></b-story>${'<a href="/">Home</a>'.repeat(links)}`,
      );
      const root = page.querySelector('b-story')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = PROSE;
      return gate(page, NEWS);
    };
    expect(withShadow(8)).toBe('article');
    expect(withShadow(80)).toBe('no');
  });
});

describe('an address', () => {
  const isElsewhere = (pathname: string) =>
    isClosedAddress(pathname) || isOtherAddress('courier.example', pathname);

  it.each([
    '/2024/03/04/night-boat/',
    '/news/harbour/night-boat-to-stop',
    '/article/1234567',
    '/a/night-boat-to-sandholm-to-stop',
    '/view.php?newsitem=12&news_view',
  ])('%s looks like an article’s', (path) => {
    expect(isArticleAddress(path)).toBe(true);
    expect(isElsewhere(path)).toBe(false);
  });

  it.each([
    '/shop/sea-jacket',
    '/en/products/',
    '/docs/start',
    '/forum/threads/1',
    '/tag/boats',
    '/about',
    '/search',
  ])('%s looks like something else', (path) => {
    expect(isElsewhere(path)).toBe(true);
  });
});
