/** An invented article and what is found in it, for the component tests and the gallery. */
import type { Annotations, Article, DateMention, NewsEvent, Person, Quote } from '../../lib/text/types';

export const DAY = 86_400_000;
export const MORNING = Date.UTC(2016, 2, 15, 9, 30);

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

export const EVENT: NewsEvent = {
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
