/** Invented readings as the popup and the card get them. */
import type {
  ArticleView,
  HealthView,
  PersonCard,
  ReadingRow,
  RelatedRow,
  SearchResult,
} from '../../lib/messages/contract';
import { ANNOTATIONS, ARTICLE, DAY, MORNING } from './samples-article';

export function row(
  id: string,
  title: string,
  outlet: string,
  published: string,
  daysAgo: number,
): ReadingRow {
  const site = `${outlet.toLowerCase().replace(/\W/g, '')}.example`;
  return {
    id,
    url: `https://${site}/${id}`,
    title,
    outlet,
    site,
    published,
    firstRead: MORNING - daysAgo * DAY,
    lastRead: MORNING - daysAgo * DAY,
  };
}

export const RELATED: readonly RelatedRow[] = [
  {
    ...row('r1', 'Minister to meet islands’ governor over winter ferry', 'Coast & Country', '2016-03-14', 1),
    relation: 'same-event',
    score: 0.9,
    reasons: [['both tell of a meeting in Tallgate, ', { from: '2016-03-21', to: '2016-03-27' }]],
  },
  {
    ...row(
      'r2',
      'Seafarers vote to stay ashore until dues are settled',
      'The Harbour Post',
      '2016-03-02',
      13,
    ),
    relation: 'same-story',
    score: 0.7,
    reasons: [['both name Ines Dahl-Marchetti and Peder Lunde'], ['12 days apart']],
  },
  {
    ...row('r3', 'Orsini heads to Tallgate for talks with Halvard on ferries', 'Northwire', '2015-12-09', 97),
    relation: 'other-occasion',
    score: 0.6,
    reasons: [
      ['97 days apart: the earlier visit was planned for ', { from: '2015-12-14', to: '2015-12-20' }],
      ['both name Livia Orsini and Jon Halvard'],
    ],
  },
  {
    ...row(
      'r4',
      'What a winter crossing costs: the islands’ ferries in figures',
      'Ledger Daily',
      '2014-10-30',
      220,
    ),
    relation: 'background',
    score: 0.3,
    reasons: [['much of the wording is the same']],
  },
];

export const VIEW: ArticleView = {
  report: { article: ARTICLE, annotations: ANNOTATIONS },
  kept: { ...row('now', ARTICLE.title, ARTICLE.outlet, '2016-03-15', 0), url: ARTICLE.url },
  related: RELATED,
  announced: ANNOTATIONS.events.flatMap(({ summary, from, to, sentence }) =>
    from && to ? [{ summary, from, to, sentence, in: 'text' as const }] : [],
  ),
  novelty: {
    people: ['Peder Lunde'],
    dates: ['next week', '2019'],
    quotes: ['“We are not going to leave the islands without a winter crossing,”'],
    figures: [],
    unread: [0, 1, 4, 9, 13],
    newParagraphs: 5,
    paragraphs: 14,
  },
  quotations: [],
  disagreements: [],
  rewritten: null,
};

export const LATEST: SearchResult = {
  rows: [
    {
      ...row(
        'r1',
        'Minister to meet islands’ governor over winter ferry',
        'Coast & Country',
        '2016-03-14',
        1,
      ),
      snippet: null,
    },
    {
      ...row('r5', 'Glassworks to reopen after eight silent years', 'Ledger Daily', '2016-03-14', 1),
      snippet: null,
    },
    {
      ...row(
        'r2',
        'Seafarers vote to stay ashore until dues are settled',
        'The Harbour Post',
        '2016-03-02',
        13,
      ),
      snippet: null,
    },
    {
      ...row(
        'r3',
        'Orsini heads to Tallgate for talks with Halvard on ferries',
        'Northwire',
        '2015-12-09',
        97,
      ),
      snippet: null,
    },
  ],
  total: 4,
  after: null,
  rebuilding: false,
};

export const EMPTY: SearchResult = { rows: [], total: 0, after: null, rebuilding: false };

export const GOOD: HealthView = {
  state: 'good',
  readings: 214,
  expected: 214,
  bytes: 812_544,
  copiedAt: MORNING,
};

export const DAMAGED: HealthView = {
  state: 'damaged',
  readings: 0,
  expected: 214,
  bytes: null,
  copiedAt: MORNING - DAY,
};

export const RECORD: PersonCard = {
  name: 'Livia Orsini',
  roles: ['Transport minister'],
  isPerson: true,
  readings: 7,
  lastRead: RELATED.slice(0, 3),
  quotes: [
    {
      text: '“There will be a crossing this winter, and there will be one the winter after.”',
      kind: 'direct',
      reading: row(
        'r3',
        'Orsini heads to Tallgate for talks with Halvard on ferries',
        'Northwire',
        '2015-12-09',
        97,
      ),
    },
  ],
};
