/** Invented readings, people, events and settings as the full pages get them. */
import type {
  AgendaItem,
  CorrectionView,
  PersonRecord,
  PersonSummary,
  ReadingView,
} from '../../lib/messages/contract';
import { DEFAULTS } from '../../lib/settings/settings';
import type { Settings } from '../../lib/settings/types';
import { RECORD, RELATED, row } from './samples';
import { ANNOTATIONS, ARTICLE, DAY, EVENT, MORNING } from './samples-article';
import { DISAGREEMENTS, QUOTATIONS } from './samples-story';

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
  rewritten: null,
  quotations: QUOTATIONS,
  disagreements: DISAGREEMENTS,
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
  quotations: [],
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
          sentence:
            'Transport minister Livia Orsini will meet Governor Jon Halvard in Tallgate next week, her office said.',
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
          sentence: 'The union’s 1,200 members are to vote on 1 March.',
          from: '2016-03-01',
          to: '2016-03-01',
          outcome: 'happened',
          told: VOTE,
        },
        {
          ...MEETING,
          reading: VISIT,
          summary: 'Livia Orsini visits the Outer Isles',
          sentence: 'Orsini will visit the Outer Isles next week for talks on the winter ferry.',
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
          sentence: 'The new ferry is due to be launched in Port Ansel in January.',
          from: '2016-01-01',
          to: '2016-01-31',
          outcome: 'passed',
          told: null,
        },
      ]
    : [];

export const CORRECTIONS: readonly CorrectionView[] =
  LATER && VOTE
    ? [
        {
          undo: 'c6',
          at: MORNING,
          correction: { kind: 'not-a-person', name: 'Tallgate Harbour' },
          readings: [],
        },
        {
          undo: 'c5',
          at: MORNING - DAY,
          correction: { kind: 'same-person', name: 'Jon Halvard', other: 'J. Halvard' },
          readings: [],
        },
        {
          undo: 'c4',
          at: MORNING - DAY,
          correction: { kind: 'two-people', name: 'Peder Lunde', reading: LATER.id },
          readings: [LATER],
        },
        {
          undo: 'c3',
          at: MORNING - 3 * DAY,
          correction: {
            kind: 'wrong-speaker',
            reading: VOTE.id,
            quote: '“They have been talking since December”',
            speaker: 'Ines Dahl-Marchetti',
          },
          readings: [VOTE],
        },
        {
          undo: 'c2',
          at: MORNING - 30 * DAY,
          correction: { kind: 'not-related', reading: VOTE.id, other: 'gone' },
          readings: [VOTE],
        },
        {
          undo: 'c1',
          at: MORNING - 90 * DAY,
          correction: { kind: 'hide', reading: VOTE.id },
          readings: [VOTE],
        },
      ]
    : [];

export const SETTINGS: Settings = { ...DEFAULTS, pausedSites: ['bank.example', 'quietnews.example'] };
