/** Invented articles and readings, for the component tests and the gallery. */
import type {
  AgendaItem,
  ArticleView,
  HealthView,
  PersonCard,
  PersonRecord,
  PersonSummary,
  ReadingRow,
  ReadingView,
  RelatedRow,
  SearchResult,
} from '../../lib/messages/contract';
import { DEFAULTS } from '../../lib/settings/settings';
import type { Settings } from '../../lib/settings/types';
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
    rule: 'relative-period',
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

export const READING_VIEW: ReadingView = {
  reading: {
    id: 'now',
    url: ARTICLE.url,
    title: ARTICLE.title,
    site: ARTICLE.site,
    outlet: ARTICLE.outlet,
    authors: ARTICLE.authors,
    published: ARTICLE.published,
    publishedFrom: ARTICLE.publishedFrom,
    modified: '2016-03-15T08:00:00Z',
    language: 'en',
    agency: ARTICLE.agency,
    firstRead: MORNING,
    lastRead: MORNING,
    visits: 2,
    words: 640,
    event: 'e1',
    people: ANNOTATIONS.people.map(({ name, roles, gender, mentions }) => ({
      name,
      roles,
      gender,
      mentions: mentions.length,
    })),
    dates: ANNOTATIONS.dates.map(({ text, type, value, from, to }) => ({ text, type, value, from, to })),
    quotes: ANNOTATIONS.quotes.map(({ text, kind, speaker }) => ({
      text,
      kind,
      speaker: speaker?.name ?? null,
      isPerson: speaker !== null,
      cue: null,
    })),
    events: [
      {
        summary: EVENT.summary,
        action: EVENT.action,
        people: ['Livia Orsini', 'Jon Halvard'],
        place: EVENT.place,
        from: EVENT.from,
        to: EVENT.to,
        status: EVENT.status,
        sentence: 'Livia Orsini will meet Governor Jon Halvard next week.',
        main: true,
      },
    ],
    paragraphs: [],
    figures: [],
  },
  text: 'TALLGATE – Transport minister Livia Orsini will meet Governor Jon Halvard next week.\n\nThe two last spoke on 18 December, when a storm kept the winter ferry in port for nine days and the islands were supplied from the air.\n\n“We are not going to leave the islands without a winter crossing,” she said on Tuesday.',
  related: RELATED,
};

export const PEOPLE: readonly PersonSummary[] = [
  { name: 'Livia Orsini', role: 'Transport minister', readings: 7, lastRead: MORNING },
  { name: 'Jon Halvard', role: 'Governor of the Outer Isles', readings: 5, lastRead: MORNING - DAY },
  {
    name: 'Ines Dahl-Marchetti',
    role: 'head of the Seafarers’ Union',
    readings: 2,
    lastRead: MORNING - 13 * DAY,
  },
  { name: 'Peder Lunde', role: null, readings: 1, lastRead: MORNING - 40 * DAY },
];

export const PERSON_RECORD: PersonRecord = {
  name: 'Livia Orsini',
  role: 'Transport minister',
  readings: 7,
  firstRead: MORNING - 220 * DAY,
  lastRead: MORNING,
  roles: [
    { role: 'Transport minister', from: MORNING - 97 * DAY, to: MORNING },
    { role: 'member for Tallgate', from: MORNING - 220 * DAY, to: MORNING - 180 * DAY },
  ],
  with: PEOPLE.slice(1),
  quotes: [
    ...RECORD.quotes,
    {
      text: 'the dues were a matter for the harbour, not for her ministry',
      kind: 'indirect',
      reading: row(
        'r2',
        'Seafarers vote to stay ashore until dues are settled',
        'The Harbour Post',
        '2016-03-02',
        13,
      ),
    },
  ],
  readingsList: RELATED.slice(0, 3),
};

const MEETING = { people: ['Livia Orsini', 'Jon Halvard'], place: 'Tallgate' };
const [LATER, VOTE, VISIT] = RELATED;

export const AGENDA: readonly AgendaItem[] =
  LATER && VOTE && VISIT
    ? [
        {
          ...MEETING,
          reading: LATER,
          summary: 'Livia Orsini meets Jon Halvard in Tallgate',
          from: '2016-03-21',
          to: '2016-03-27',
          outcome: 'expected',
          told: null,
        },
        {
          people: ['Ines Dahl-Marchetti'],
          place: null,
          reading: VISIT,
          summary: 'The Seafarers’ Union votes on a strike',
          from: '2016-03-01',
          to: '2016-03-01',
          outcome: 'happened',
          told: VOTE,
        },
        {
          ...MEETING,
          reading: VISIT,
          summary: 'Livia Orsini visits the Outer Isles',
          from: '2015-12-14',
          to: '2015-12-20',
          outcome: 'cancelled',
          told: VOTE,
        },
        {
          people: [],
          place: 'Port Ansel',
          reading: VISIT,
          summary: 'The new ferry is launched',
          from: '2016-01-01',
          to: '2016-01-31',
          outcome: 'passed',
          told: null,
        },
      ]
    : [];

export const SETTINGS: Settings = { ...DEFAULTS, pausedSites: ['bank.example', 'quietnews.example'] };
