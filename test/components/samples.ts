/** Invented articles and readings, for the component tests and the gallery. */
import type {
  ArticleView,
  HealthView,
  PersonCard,
  ReadingRow,
  RelatedRow,
  SearchResult,
} from '../../lib/messages/contract';
import type { Annotations, Article, DateMention, NewsEvent, Person, Quote } from '../../lib/text/types';

const DAY = 86_400_000;
const MORNING = Date.UTC(2016, 2, 15, 9, 30);

export const ARTICLE: Article = {
  title: 'Orsini flies to Tallgate for second round of ferry talks with Halvard',
  url: 'https://harbourpost.example/2016/03/15/orsini-tallgate-ferry',
  site: 'harbourpost.example',
  outlet: 'The Harbour Post',
  authors: ['Mina Okafor'],
  published: '2016-03-15T06:40:00Z',
  publishedFrom: 'json-ld',
  modified: null,
  language: 'en',
  agency: 'Northwire',
  text: Array.from({ length: 14 }, (_, index) => `Paragraph ${index + 1} of the article.`).join('\n\n'),
  blocks: [],
  truncated: false,
};

function person(id: string, name: string, roles: string[], starts: number[]): Person {
  const mentions = starts.map((start) => ({
    start,
    end: start + name.length,
    text: name,
    certainty: 'stated' as const,
    rule: 'full-name',
  }));
  return { id, name, roles, gender: null, mentions };
}

function date(
  start: number,
  text: string,
  value: string,
  from: string,
  to: string,
  stated = false,
): DateMention {
  return {
    start,
    end: start + text.length,
    text,
    type: 'DATE',
    value,
    from,
    to,
    certainty: stated ? 'stated' : 'inferred',
    rule: 'week',
  };
}

function quote(
  start: number,
  text: string,
  speaker: string | null,
  statement: number,
  rest: Partial<Quote> = {},
): Quote {
  return {
    start,
    end: start + text.length,
    text,
    kind: 'direct',
    speaker: speaker ? { start: 0, end: 1, person: 'p1', name: speaker } : null,
    cue: null,
    certainty: 'stated',
    statement,
    rule: 'said',
    ...rest,
  };
}

const EVENT: NewsEvent = {
  start: 60,
  end: 64,
  summary: 'Livia Orsini meets Jon Halvard in Tallgate',
  trigger: 'meet',
  action: 'meet',
  people: ['p1', 'p2'],
  place: 'Tallgate',
  from: '2016-03-21',
  to: '2016-03-27',
  status: 'planned',
  sentence: { start: 11, end: 83 },
  main: true,
};

export const ANNOTATIONS: Annotations = {
  people: [
    person('p1', 'Livia Orsini', ['Transport minister'], [30, 120, 240, 420, 510]),
    person('p2', 'Jon Halvard', ['Governor of the Outer Isles'], [53, 300, 610]),
    person('p3', 'Ines Dahl-Marchetti', ['head of the Seafarers’ Union'], [700]),
    person('p4', 'Peder Lunde', [], [820, 900]),
  ],
  dates: [
    date(65, 'next week', '2016-W12', '2016-03-21', '2016-03-27'),
    date(140, 'on Tuesday', '2016-03-15', '2016-03-15', '2016-03-15'),
    date(260, '18 December', '2015-12-18', '2015-12-18', '2015-12-18'),
    date(330, 'last December', '2015-12', '2015-12-01', '2015-12-31'),
    date(520, '2019', '2019', '2019-01-01', '2019-12-31', true),
  ],
  quotes: [
    quote(150, '“We are not going to leave the islands without a winter crossing,”', 'Livia Orsini', 1),
    quote(250, '“Not this year and not next.”', 'Livia Orsini', 1),
    quote(400, 'the Outer Isles would sign nothing before the harbour dues were settled', 'Jon Halvard', 2, {
      kind: 'indirect',
    }),
    quote(
      720,
      '“They have been talking since December and my members are still on shore.”',
      'Ines Dahl-Marchetti',
      3,
      {
        certainty: 'inferred',
      },
    ),
    quote(860, '“a matter of days”', null, 4),
  ],
  events: [EVENT],
  headline: { mentions: [], dates: [], quotes: [], events: [] },
};

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
    reasons: ['Both expect Livia Orsini and Jon Halvard to meet in Tallgate in the week of 21 March 2016'],
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
    reasons: ['Both name Ines Dahl-Marchetti and Peder Lunde', 'Both are about the harbour dues'],
  },
  {
    ...row('r3', 'Orsini heads to Tallgate for talks with Halvard on ferries', 'Northwire', '2015-12-09', 97),
    relation: 'other-occasion',
    score: 0.6,
    reasons: [
      'Both name Livia Orsini and Jon Halvard',
      '97 days apart: the earlier visit was planned for 14 – 20 December 2015',
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
    reasons: ['About the same ferries, long before'],
  },
];

export const VIEW: ArticleView = {
  report: { article: ARTICLE, annotations: ANNOTATIONS },
  kept: { ...row('now', ARTICLE.title, ARTICLE.outlet, '2016-03-15', 0), url: ARTICLE.url },
  related: RELATED,
  novelty: {
    people: ['Peder Lunde'],
    dates: ['next week', '2019'],
    quotes: ['“We are not going to leave the islands without a winter crossing,”'],
    figures: [],
    unread: [0, 1, 4, 9, 13],
    newParagraphs: 5,
    paragraphs: 14,
  },
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
};

export const EMPTY: SearchResult = { rows: [], total: 0, after: null };

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
