// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCard } from '../../../lib/page/card/card';
import type { CardContent } from '../../../lib/page/card/content';
import type { DateMention } from '../../../lib/text/types';
import { BAD_ADDRESSES, MARKUP, MEGABYTE, OVERRIDE } from '../../components/hostile';
import { LANGUAGE } from '../../components/reader';
import { RECORD } from '../../components/samples';
import { ANNOTATIONS } from '../../components/samples-article';

const LINES = () => [{ left: 10, top: 10, right: 60, bottom: 30 }];
const PERSON: CardContent = {
  kind: 'person',
  name: 'Livia Orsini',
  roles: ['Transport minister'],
  record: RECORD,
  onNotAPerson: () => undefined,
};

let root: ShadowRoot | null = null;
let modes: string[] = [];
let ending: AbortController;

beforeEach(() => {
  const link = document.createElement('a');
  link.href = '#x';
  link.append('Livia Orsini');
  document.body.replaceChildren('An article about ', link);
  ending = new AbortController();
  modes = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    modes.push(init.mode);
    return root;
  });
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

const opened = (content: CardContent) => {
  const card = createCard(document, LANGUAGE, ending.signal);
  card.show(LINES, content);
  return { card, text: root?.querySelector('.card')?.textContent ?? '' };
};

describe('the card', () => {
  it('is in the page only while it is open, in a closed root under one element', () => {
    const before = document.documentElement.outerHTML;
    const card = createCard(document, LANGUAGE, ending.signal);
    expect(document.documentElement.outerHTML).toBe(before);
    card.show(LINES, PERSON);
    card.show(LINES, PERSON);
    expect(document.documentElement.children).toHaveLength(3);
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
    expect(modes).toEqual(['closed']);
    card.hide();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says nothing of the history outside its root', () => {
    opened(PERSON);
    expect(document.documentElement.lastElementChild?.outerHTML).not.toContain('Orsini');
  });

  it('is gone with the script that made it, and opens no more', () => {
    const { card } = opened(PERSON);
    ending.abort();
    expect(card.isOpen).toBe(false);
    card.show(LINES, PERSON);
    expect(document.documentElement.children).toHaveLength(2);
  });

  it('follows its mention to another place, and keeps what it shows', () => {
    const { card, text } = opened(PERSON);
    const host = document.documentElement.lastElementChild as HTMLElement;
    const top = () => Number.parseFloat(host.style.top);
    const first = top();
    card.moveTo(() => [{ left: 10, top: 110, right: 60, bottom: 130 }]);
    expect(top() - first).toBe(100);
    expect(root?.querySelector('.card')?.textContent).toBe(text);
    card.moveTo(() => []);
    expect(card.isOpen).toBe(false);
  });

  it('closes when its mention is no longer in view', () => {
    let lines = LINES();
    const closed = vi.fn();
    const card = createCard(document, LANGUAGE, ending.signal);
    card.onClose = closed;
    card.show(() => lines, PERSON);
    lines = [{ left: 0, top: -90, right: 9, bottom: -70 }];
    window.dispatchEvent(new Event('scroll'));
    expect([card.isOpen, closed.mock.calls.length]).toEqual([false, 1]);
  });

  it('does nothing for a key a page made up', () => {
    const { card } = opened(PERSON);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card.isOpen).toBe(true);
  });

  it('gives the focus back to where it was', () => {
    const link = document.querySelector('a');
    link?.focus();
    const card = createCard(document, LANGUAGE, ending.signal);
    card.show(LINES, PERSON, { focus: true });
    expect(card.hasFocus).toBe(true);
    card.hide();
    expect(document.activeElement).toBe(link);
  });
});

describe('a person’s card', () => {
  it('gives name, role, what was read with date and outlet, and what was said', () => {
    const { text } = opened(PERSON);
    for (const words of [
      'Livia Orsini',
      'Transport minister',
      'In 7 articles you read before',
      '9 December 2015 · Northwire',
      'There will be a crossing this winter',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('is filled when the answer comes', () => {
    const { card, text } = opened({ ...PERSON, record: 'asked' });
    expect(text).toContain('Looking up');
    card.update(PERSON);
    expect(root?.textContent).toContain('In 7 articles');
  });

  it.each([
    ['unavailable' as const, 'cannot be asked'],
    [{ ...RECORD, readings: 0 }, 'Nothing read about them before'],
  ])('is honest where there is nothing', (record, words) => {
    expect(opened({ ...PERSON, record }).text).toContain(words);
  });

  it('offers to take a name for no person’s once it is known, and says so where that was done', () => {
    const button = () => root?.querySelector('button') ?? null;
    const { card } = opened({ ...PERSON, record: 'asked' });
    expect(button()).toBeNull();
    card.update(PERSON);
    expect(button()?.textContent).toBe('Not a person');
    card.update({ ...PERSON, record: { ...RECORD, isPerson: false } });
    expect(button()).toBeNull();
    expect(root?.textContent).toContain('You said that this is not a person.');
  });

  it('does nothing on a click that the page made up', () => {
    const onNotAPerson = vi.fn();
    opened({ ...PERSON, onNotAPerson });
    root?.querySelector('button')?.click();
    expect(onNotAPerson).not.toHaveBeenCalled();
  });

  it.each([OVERRIDE, MARKUP, MEGABYTE])('shows hostile text as text, cut short', (hostile) => {
    const lastRead = RECORD.lastRead.map((row) => ({ ...row, title: hostile, outlet: hostile }));
    const quotes = RECORD.quotes.map((quote) => ({ ...quote, text: hostile }));
    const { text } = opened({
      ...PERSON,
      name: hostile,
      roles: [hostile],
      record: { ...RECORD, roles: [hostile], lastRead, quotes },
    });
    expect(root?.querySelector('img, script')).toBeNull();
    expect(text).not.toMatch(/[\u202a-\u202e\u200b]/);
    expect(text.length).toBeLessThan(2_500);
  });

  it.each(BAD_ADDRESSES)('links nowhere but to the web: %s', (url) => {
    opened({ ...PERSON, record: { ...RECORD, lastRead: RECORD.lastRead.map((row) => ({ ...row, url })) } });
    expect(root?.querySelectorAll('.headline')).toHaveLength(3);
    expect(root?.querySelector('a')).toBeNull();
  });
});

const [NEXT_WEEK] = ANNOTATIONS.dates;
const date = (change: Partial<DateMention>) =>
  opened({
    kind: 'date',
    published: '2016-03-15T06:40:00Z',
    mention: { ...(NEXT_WEEK as DateMention), ...change },
  }).text.replace(/\u2009/g, ' ');

const NO_DAY = { from: null, to: null } as const;
const DAY = { from: '2016-03-15', to: '2016-03-15' } as const;

describe('a date’s card', () => {
  it.each<[Partial<DateMention>, string, string]>([
    [{}, '21–27 March 2016', 'Counted from 15 March 2016'],
    [{ ...DAY, rule: 'weekday' }, '15 March 2016', 'as the tense of the sentence tells'],
    [{ ...DAY, rule: 'weekday', certainty: 'stated' }, '15 March 2016', 'Counted from'],
    [{ ...DAY, rule: 'calendar-date', certainty: 'stated' }, '15 March 2016', 'in full'],
    [{ ...DAY, rule: 'calendar-date' }, '15 March 2016', 'Not given in full'],
    [{ ...DAY, rule: 'numeric-date' }, '15 March 2016', 'in the order the rest'],
    [{ ...DAY, rule: 'earlier-later' }, '15 March 2016', 'speaks of before'],
    [
      { ...DAY, rule: 'clock-time', type: 'TIME', value: '2016-03-15T09:30' },
      '15 March 2016, 09:30',
      'stands beside',
    ],
    [{ ...DAY, rule: 'a-rule-of-tomorrow' }, '15 March 2016', 'Counted from'],
    [{ ...NO_DAY, type: 'DURATION', value: 'P2Y' }, '2 years', 'no day of the calendar'],
    [{ ...NO_DAY, type: 'DURATION', value: 'PT36H' }, '36 hours', 'no day'],
    [{ ...NO_DAY, type: 'DURATION', value: 'PXD' }, 'A length of time', 'no day'],
    [{ ...NO_DAY, type: 'SET', value: 'P1W' }, 'Something that recurs', 'no day'],
    [{ ...NO_DAY, value: 'PAST_REF' }, 'Some time in the past', 'no day'],
    [{ ...NO_DAY, value: 'FUTURE_REF' }, 'Some time to come', 'no day'],
    [{ ...NO_DAY, value: 'PRESENT_REF' }, 'At the time of writing', 'no day'],
    [{ ...NO_DAY, value: 'XXXX-WXX' }, 'No certain day', 'no day'],
  ])('%j', (change, when, rule) => {
    const text = date(change);
    expect(text).toContain(when);
    expect(text).toContain('“next week”');
    expect(text).toContain(rule);
  });

  it('counts from nothing where the page gives no date', () => {
    const mention = { ...(NEXT_WEEK as DateMention) };
    expect(opened({ kind: 'date', published: null, mention }).text).toContain('from the dates around it');
  });
});

describe('a quote’s card', () => {
  it.each([
    [0, 'Transport minister', ['Livia Orsini', 'Transport minister', 'Named as the speaker']],
    [2, null, ['Jon Halvard', 'reported, not quoted']],
    [3, null, ['Ines Dahl-Marchetti', 'worked out from the sentences']],
    [4, null, ['Speaker not named', 'does not say who']],
  ])('number %i', (index, role, words) => {
    const quote = ANNOTATIONS.quotes[index];
    const { text } = quote ? opened({ kind: 'quote', quote, role }) : { text: '' };
    for (const each of words) expect(text).toContain(each);
  });
});
