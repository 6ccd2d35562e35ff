import { describe, expect, it } from 'vitest';
import { findAgency } from '../../lib/page/agency';
import { decodeEntities, plainText } from '../../lib/page/entities';
import { findLanguage } from '../../lib/page/language';
import { pageFacts } from '../../lib/page/page-facts';
import { canonicalAddress, outletName, siteOf } from '../../lib/page/site';
import { parsePage } from '../eval/parse-page';

const facts = (head: string, url = 'https://www.courier.example/news/night-boat?utm_source=x&id=7#top') =>
  pageFacts(parsePage(`<html lang="en-GB"><head>${head}</head><body></body></html>`), url);

describe('the canonical address', () => {
  it.each([
    ['<link rel="canonical" href="/news/night-boat">', 'https://www.courier.example/news/night-boat'],
    ['<link rel="canonical" href="https://m.courier.example/night#x">', 'https://m.courier.example/night'],
    [
      '<meta property="og:url" content="https://courier.example/news/night-boat">',
      'https://courier.example/news/night-boat',
    ],
    ['', 'https://www.courier.example/news/night-boat?id=7'],
    [
      '<link rel="canonical" href="https://elsewhere.example.net/night">',
      'https://www.courier.example/news/night-boat?id=7',
    ],
    [
      '<link rel="canonical" href="https://www.courier.example/">',
      'https://www.courier.example/news/night-boat?id=7',
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', 'https://www.courier.example/news/night-boat?id=7'],
    [
      '<link rel="canonical" href="https://a:b@www.courier.example/night">',
      'https://www.courier.example/news/night-boat?id=7',
    ],
  ])('%s gives %s', (head, expected) => {
    expect(canonicalAddress(facts(head))).toBe(expected);
  });

  it('keeps two sites under one country apart', () => {
    const page = facts(
      '<link rel="canonical" href="https://other.co.uk/night">',
      'https://courier.co.uk/night',
    );
    expect(canonicalAddress(page)).toBe('https://courier.co.uk/night');
  });
});

describe('the outlet', () => {
  it('is named by the page, or is its site', () => {
    expect(outletName(facts('<meta property="og:site_name" content="The Ellery Courier">'), 'x')).toBe(
      'The Ellery Courier',
    );
    expect(
      outletName(
        facts('<meta property="og:site_name" content="https://courier.example">'),
        'courier.example',
      ),
    ).toBe('courier.example');
    expect(siteOf('https://www.courier.example/a')).toBe('courier.example');
  });

  it('is the publisher of the microdata', () => {
    const publisher = '<meta itemprop="name" content="Ellery Courier">';
    const page = facts(
      `<meta itemprop="name" content="Other"><span itemprop="publisher" itemscope>${publisher}</span>`,
    );
    expect(outletName(page, 'courier.example')).toBe('Ellery Courier');
  });
});

describe('structured data', () => {
  it('is mended, flattened, and told apart by the page’s address', () => {
    const page = facts(`<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},
      {"@type":"NewsArticle","url":"https://courier.example/other","headline":"Other","datePublished":"2020-01-01"},
      {"@type":"NewsArticle","url":"/news/night-boat","headline":"Night
      boat","datePublished":"2024-03-04"},]}</script><script type="application/ld+json">{"@type":</script>`);
    expect(page.items).toHaveLength(3);
    expect(page.main?.datePublished).toBe('2024-03-04');
  });
});

describe('the language', () => {
  const german =
    'Die Fähre nach Sandholm wird im April nicht mehr fahren, und der Rat ist mit dem Plan für die Brücke nicht zufrieden, wie auf der Insel zu hören ist.';
  it.each([
    [
      'The ferry to Sandholm will not sail in April, and the council is not happy with the plan for the bridge that has been made by the town.',
      'en',
    ],
    [german, 'de'],
    ['قالت شركة العبارات إنها ستوقف القارب الليلي', 'ar'],
    ['夜の船は四月に終わると会社が言った。', 'ja'],
    ['Boat.', 'en'],
  ])('of “%s” is %s', (text, language) => {
    expect(findLanguage(facts(''), text)).toBe(language);
  });

  it('is not believed where no word of the text is English', () => {
    const text =
      'Umkhumbi wasebusuku oya eSandholm uzoma ngo-April, kusho inkampani ngoMsombuluko. Umkhandlu uzohlangana ngoLwesine ukukhuluma ngechweba elithola ingxenye yesithathu yemali yalo emikhunjini, kusho izikhulu zedolobha. Amaphoyisa avale imigwaqo emibili.';
    expect(findLanguage(facts(''), text)).toBe('und');
  });
});

describe('an agency', () => {
  it.each([
    [['Reuters'], 'The boat will stop.', 'Reuters'],
    [[], 'PORT ELLERY, March 4 (Reuters) - The boat will stop.', 'Reuters'],
    [[], 'The boat will stop.\n\nAFP', 'AFP'],
    [['Tilda Marsh'], 'The app of the AP class was told to stop.', null],
  ])('of %j and “%s” is %s', (authors, text, agency) => {
    expect(findAgency(authors, text)).toBe(agency);
  });
});

describe('entities', () => {
  it('are decoded, unknown ones left', () => {
    expect(decodeEntities('Oake&#8217;s &amp; &#x2014; &hellip; &unknown; &#0; &#99999999;')).toBe(
      'Oake’s & — … &unknown; &#0; &#99999999;',
    );
    expect(plainText('<b>Night</b> boat &lt;b&gt;')).toBe('Night boat <b>');
  });
});
