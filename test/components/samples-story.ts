/** An invented story: its days, its quotations in two wordings, its reports that differ. */

import { wordDiff } from '../../lib/memory/word-diff';
import type { DisagreementView, QuotationView, StoryView } from '../../lib/messages/contract';
import { RELATED, row } from './samples';
import { ARTICLE } from './samples-article';

const OWN = { ...row('now', ARTICLE.title, ARTICLE.outlet, '2016-03-15', 0), url: ARTICLE.url };
const COAST = row(
  'r1',
  'Minister to meet islands’ governor over winter ferry',
  'Coast & Country',
  '2016-03-14',
  1,
);
const VOTE = row(
  'r2',
  'Seafarers vote to stay ashore until dues are settled',
  'The Harbour Post',
  '2016-03-02',
  13,
);

const FIRST = '“We will not leave the islands without any winter crossing,”';
const NOW = '“We are not going to leave the islands without a winter crossing,”';

export const QUOTATIONS: readonly QuotationView[] = [
  {
    quote: NOW,
    speaker: 'Livia Orsini',
    versions: [
      { reading: COAST, text: FIRST, difference: null },
      { reading: OWN, text: NOW, difference: wordDiff(FIRST, NOW) },
    ],
  },
];

export const DISAGREEMENTS: readonly DisagreementView[] = [
  {
    about: 'How many seafarers?',
    versions: [
      { reading: COAST, said: ['340 seafarers'] },
      { reading: OWN, said: ['some 400 seafarers'] },
    ],
  },
  {
    about: 'When is Livia Orsini to meet Jon Halvard?',
    versions: [
      { reading: COAST, said: [{ from: '2016-03-21', to: '2016-03-27' }] },
      { reading: OWN, said: [{ from: '2016-03-29', to: '2016-03-29' }] },
    ],
  },
];

export const STORY: StoryView = {
  of: OWN,
  readings: 4,
  entries: [
    {
      from: '2016-03-01',
      to: '2016-03-01',
      event: {
        summary: 'The Seafarers’ Union votes on a strike',
        status: 'planned',
        outcome: 'happened',
        told: VOTE,
      },
      readings: [row('r6', 'Seafarers to vote on staying ashore', 'Ledger Daily', '2016-02-20', 24)],
    },
    {
      from: '2016-03-01',
      to: '2016-03-01',
      event: { summary: 'Seafarers vote to stay ashore', status: 'happened', outcome: null, told: null },
      readings: [VOTE],
    },
    {
      from: '2016-03-09',
      to: '2016-03-09',
      event: null,
      readings: [row('r7', 'What the harbour dues pay for', 'Ledger Daily', '2016-03-09', 6)],
    },
    {
      from: '2016-03-21',
      to: '2016-03-27',
      event: {
        summary: 'Livia Orsini meets Jon Halvard in Tallgate',
        status: 'planned',
        outcome: 'expected',
        told: null,
      },
      readings: [COAST, OWN],
    },
  ],
  apart: RELATED.filter(({ relation }) => relation === 'other-occasion'),
  quotations: QUOTATIONS,
  disagreements: DISAGREEMENTS,
};
