import { expect, test } from 'vitest';
import { howMany, whenOf } from '../../lib/memory/question';
import { event } from './example-readings';

test('a number is asked for by what is counted', () => {
  expect(howMany('some 1,400 striking seafarers')).toBe('How many seafarers?');
});

test.each([
  [
    'planned',
    'visit',
    'Ines Aldana to visit Port Corran next week for talks with the',
    'When is Ines Aldana to visit Port Corran?',
  ],
  [
    'planned',
    'meet',
    'Ines Aldana and Rafe Okonjo to meet in Hollin',
    'When are Ines Aldana and Rafe Okonjo to meet in Hollin?',
  ],
  [
    'planned',
    'meet',
    'Ines Aldana to meet with President Okonjo and',
    'When is Ines Aldana to meet with President Okonjo?',
  ],
  ['happened', 'meet', 'Ines Aldana met Rafe Okonjo on Tuesday', 'When did Ines Aldana meet Rafe Okonjo?'],
  ['happened', 'begin', 'the talks began on Monday', 'When? the talks began on Monday'],
  ['happened', 'arrest', 'Rafe Okonjo arrested in Hollin', 'When was Rafe Okonjo arrested in Hollin?'],
  ['happened', 'arrest', 'he arrested', 'When? he arrested'],
  [
    'planned',
    'talk',
    'Ines Aldana: talks with the union on Monday',
    'When? Ines Aldana: talks with the union on Monday',
  ],
  ['cancelled', 'visit', 'Ines Aldana visit', 'When? Ines Aldana visit'],
] as const)('%s: %s', (status, action, summary, question) => {
  const sentence =
    action === 'arrest' ? 'Police say Rafe Okonjo was later arrested in Hollin.' : `${summary}.`;
  const people = ['Ines Aldana', 'Rafe Okonjo'];
  expect(whenOf(event({ status, action, summary, sentence, people }))).toBe(question);
});
