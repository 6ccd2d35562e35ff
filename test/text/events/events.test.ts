import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/text/annotate';
import { buildDocument } from '../../../lib/text/document';
import { placeMentions } from '../../../lib/text/events/who';

const PUBLISHED = '2016-03-15';

function rows(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

describe('events of a sentence', () => {
  it.each(rows('events.txt'))('%s', (row) => {
    const [text = '', wanted = ''] = row.split(' | ');
    const [trigger, action, status, days, place] = wanted
      .split(', ')
      .map((value) => (value === '-' ? null : value));
    const [from = null, to = from] = days?.split('..') ?? [];
    const { events } = annotate({ text, published: PUBLISHED });
    const found = events.find((event) => event.trigger === trigger);
    expect(found).toMatchObject({ action, status, from, to, place });
    expect(text.slice(found?.start, found?.end)).toBe(trigger);
  });

  it.each(rows('negatives.txt'))('nothing in: %s', (text) => {
    expect(annotate({ text, published: PUBLISHED }).events.map((e) => e.summary)).toEqual([]);
  });
});

it('mentions are placed among the tokens in steps, up to where events are read', () => {
  const document = buildDocument({ text: 'Roe ran. '.repeat(30_000) });
  const mentions = document.tokens
    .filter((token) => token.text === 'Roe')
    .map(({ start, end, text }) => ({ start, end, text, certainty: 'stated' as const, rule: 'single-name' }));
  const placing = placeMentions(
    document,
    [{ id: 'p1', name: 'Roe', roles: [], gender: null, mentions }],
    mentions[25_000]!.start,
  );
  let steps = 1;
  let step = placing.next();
  for (; !step.done; step = placing.next()) steps++;
  expect(steps).toBeGreaterThan(3);
  expect(step.value).toHaveLength(25_000);
  expect(step.value[100]).toEqual({ person: 'p1', first: 300, end: 301 });
});

describe('events of an article', () => {
  const text =
    'Anna Keller will visit Tirana on Friday for talks with Boris Lang, her office said.\n\n' +
    'The visit will be her first. She met Boris Lang in May.';
  const { events } = annotate({ text, title: 'Keller to visit Tirana', published: PUBLISHED });

  it('marks one main event, with its people, place and day', () => {
    const main = events.filter((event) => event.main);
    expect(main).toHaveLength(1);
    expect(main[0]).toMatchObject({
      action: 'visit',
      place: 'Tirana',
      from: '2016-03-18',
      status: 'planned',
    });
    expect(main[0]?.people).toHaveLength(2);
    expect(main[0]?.summary).toMatch(/^Anna Keller to visit Tirana/);
  });

  it('tells a repeated mention from another occasion', () => {
    expect(events.filter((event) => event.action === 'visit')).toHaveLength(1);
    expect(events.find((event) => event.action === 'meet')?.status).toBe('happened');
  });

  it('gives the sentence each stands in, and reads any text', () => {
    for (const event of events) {
      expect(event.sentence.start).toBeLessThanOrEqual(event.start);
      expect(event.sentence.end).toBeGreaterThanOrEqual(event.end);
    }
    expect(
      annotate({ text: 'strike '.repeat(3000), title: 'to meet to meet' }).events.length,
    ).toBeGreaterThan(0);
  });
});
