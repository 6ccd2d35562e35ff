// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PopupActions } from '../../components/popup/actions';
import { Popup, type PopupProps } from '../../components/popup/popup';
import type { HealthView, TabView } from '../../lib/messages/contract';
import { DAMAGED, EMPTY, GOOD, LATEST, VIEW } from './samples';
import { ANNOTATIONS, ARTICLE } from './samples-article';
import { control, noting, press, screen, type } from './screen';

const ON_ARTICLE: TabView = { kind: 'article', view: VIEW };

function popup(props: Partial<PopupProps>) {
  const { actions, asked } = noting<PopupActions>();
  const root = screen(
    <Popup tab={null} health={GOOD} result={LATEST} done={null} actions={actions} {...props} />,
  );
  return { root, asked, text: root.textContent ?? '' };
}

const FACES: readonly (readonly [string, TabView | 'failed' | null, readonly string[]])[] = [
  ['waiting', null, ['Backstory', 'All you read', 'Settings']],
  ['no answer', 'failed', ['No answer', 'Try again']],
  ['being read', { kind: 'being-read' }, ['Reading the article…']],
  [
    'no article',
    { kind: 'no-article', site: 'a.example' },
    ['does not look like', 'Read it anyway', 'Lately read'],
  ],
  ['another language', { kind: 'language', site: 'a.example', language: 'de' }, ['Not in English', 'German']],
  [
    'paused site',
    { kind: 'paused', site: 'a.example', everywhere: false },
    ['Paused on this site', 'a.example'],
  ],
  ['paused everywhere', { kind: 'paused', site: '', everywhere: true }, ['Paused everywhere', 'Read again']],
  ['unsupported page', { kind: 'unsupported' }, ['Not a web page']],
  [
    'article',
    ON_ARTICLE,
    [ARTICLE.title, 'The Harbour Post', '15 March 2016, from the page’s article data', 'Kept today'],
  ],
];

const HEALTHS: readonly (readonly [HealthView, readonly string[]])[] = [
  [DAMAGED, ['came up damaged', '0 of 214 articles', 'Restore the copy made yesterday', 'Start afresh']],
  [{ ...GOOD, state: 'restored' }, ['was restored', '214 articles']],
  [{ ...GOOD, state: 'full' }, ['The disk is full']],
  [{ ...GOOD, state: 'memory-only' }, ['Nothing is being kept']],
  [{ ...GOOD, state: 'newer' }, ['newer version']],
];

describe('the popup', () => {
  it.each(FACES)('says so when the tab is: %s', (_name, tab, words) => {
    const { text } = popup({ tab });
    for (const word of words) expect(text).toContain(word);
  });

  it.each(HEALTHS)('says what is wrong with the history', (health, words) => {
    const { text } = popup({ tab: ON_ARTICLE, health });
    for (const word of words) expect(text).toContain(word);
  });

  it('says nothing of a history that is good', () => {
    expect(popup({ tab: ON_ARTICLE }).root.querySelector('.notice')).toBeNull();
  });

  it('groups earlier coverage from the closest relation to the farthest, with reasons', () => {
    const { root, text } = popup({ tab: ON_ARTICLE });
    const headings = [...root.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(headings).toEqual([
      'The same event',
      'Earlier in this story',
      'Same people, other occasion',
      'Background',
    ]);
    expect(text).toContain('97 days apart');
  });

  it('opens earlier coverage in a new tab without a referrer', () => {
    const link = control(popup({ tab: ON_ARTICLE }).root, 'Seafarers vote') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).toEqual([
      'https://theharbourpost.example/r2',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('scrolls the page to a person, a date, a statement, an announcement, a new paragraph', () => {
    const { root, asked } = popup({ tab: ON_ARTICLE });
    for (const words of ['Jon HalvardGovernor', 'next week', 'Not this year', 'meets Jon', 'first new']) {
      press(root, words);
    }
    expect(asked).toEqual([
      ['show', { span: { start: 53, end: 64 }, in: 'text' }],
      ['show', { span: { start: 65, end: 74 }, in: 'text' }],
      [
        'show',
        {
          span: {
            start: 150,
            end: 150 + '“We are not going to leave the islands without a winter crossing,”'.length,
          },
          in: 'text',
        },
      ],
      ['show', { span: { start: 11, end: 83 }, in: 'text' }],
      ['show', { span: { start: 0, end: 27 }, in: 'text' }],
    ]);
  });

  it('goes on to the next new paragraph', () => {
    const { root, asked } = popup({ tab: ON_ARTICLE });
    press(root, 'first new paragraph');
    press(root, 'next new paragraph');
    expect(asked[1]).toEqual(['show', { span: { start: 29, end: 56 }, in: 'text' }]);
  });

  it('shows each resolved span of days once and in the order of the calendar', () => {
    const { root } = popup({ tab: ON_ARTICLE });
    const spans = [...root.querySelectorAll('.date-span')].map((each) => each.textContent);
    expect(spans).toEqual(['December 2015', '18 December 2015', '15 March 2016', '21–27 March 2016', '2019']);
  });

  it('puts the parts of one statement together and tells stated from worked out', () => {
    const rows = [...popup({ tab: ON_ARTICLE }).root.querySelectorAll('.quote-row')].map(
      (each) => each.textContent,
    );
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('winter crossing,” … “Not this year');
    expect(rows[1]).toContain('reported, not quoted');
    expect(rows[2]).toContain('worked out from the text');
    expect(rows[3]).toContain('Speaker not named');
  });

  it('takes corrections', () => {
    const { root, asked } = popup({ tab: ON_ARTICLE });
    press(root, 'More about Minister to meet');
    press(root, 'Not related');
    press(root, 'More about Peder Lunde');
    press(root, 'Not a person');
    expect(asked).toEqual([
      ['correct', { kind: 'not-related', reading: 'now', other: 'r1' }],
      ['correct', { kind: 'not-a-person', name: 'Peder Lunde' }],
    ]);
  });

  it('offers no correction of what is not kept yet', () => {
    const { root } = popup({ tab: { kind: 'article', view: { ...VIEW, kept: null } } });
    press(root, 'More about Minister to meet');
    press(root, 'More about Peder Lunde');
    expect(() => control(root, 'Not related')).toThrow();
    expect(() => control(root, 'Somebody else of this name')).toThrow();
    expect(() => control(root, 'Said by')).toThrow();
  });

  it('switches the site off, and on again where it is paused', () => {
    const on = popup({ tab: ON_ARTICLE });
    press(on.root, 'harbourpost.example');
    expect(on.asked).toEqual([['setSite', 'harbourpost.example', false]]);
    const off = popup({ tab: { kind: 'paused', site: 'a.example', everywhere: false } });
    expect(control(off.root, 'a.example').getAttribute('aria-checked')).toBe('false');
    press(off.root, 'Read this site again');
    expect(off.asked).toEqual([['setSite', 'a.example', true]]);
  });

  it('asks once more before it starts afresh', () => {
    const { root, asked } = popup({ tab: null, health: DAMAGED });
    press(root, 'Start afresh');
    expect(asked).toEqual([]);
    press(root, 'Delete what is left');
    press(root, 'Restore the copy');
    expect(asked).toEqual([['startAfresh'], ['restore']]);
  });

  it('offers no copy where there is none', () => {
    const { root } = popup({ health: { ...DAMAGED, copiedAt: null } });
    expect(() => control(root, 'Restore')).toThrow();
  });

  it('searches as one types, and shows the latest again when all is taken away', () => {
    const { root, asked } = popup({ tab: { kind: 'no-article', site: 'a.example' } });
    const box = control(root, 'Search what you read');
    type(box, 'ferry');
    type(box, '');
    expect(asked).toEqual([
      ['search', 'ferry'],
      ['search', ''],
    ]);
  });

  it('tells somebody with an empty history how it fills', () => {
    const { text } = popup({ tab: { kind: 'no-article', site: 'a.example' }, result: EMPTY });
    expect(text).toContain('Nothing remembered yet');
  });

  it('undoes what was just done', () => {
    const { root, asked } = popup({ done: { text: 'Taken out.', undoable: true } });
    expect(root.querySelector('[role=status]')?.textContent).toContain('Taken out.');
    press(root, 'Undo');
    expect(asked).toEqual([['undo']]);
  });

  it('shows what is new and what changed', () => {
    const rewritten = {
      since: Date.UTC(2016, 2, 12),
      added: 2,
      removed: 1,
      at: Date.UTC(2016, 2, 15),
      changes: null,
    };
    const { text, root } = popup({ tab: { kind: 'article', view: { ...VIEW, rewritten } } });
    expect(text).toContain(
      'Changed since you read it 3 days ago: 2 paragraphs added and 1 paragraph removed',
    );
    expect(text).toContain('5 of 14 paragraphs');
    expect(root.querySelectorAll('.paragraph-strip [data-new=true]')).toHaveLength(5);
  });

  it('says so when nothing was found', () => {
    const nothing = { ...ANNOTATIONS, people: [], dates: [], quotes: [], events: [] };
    const view = { ...VIEW, report: { article: ARTICLE, annotations: nothing } };
    expect(popup({ tab: { kind: 'article', view } }).text).toContain('No people, dates or quotes were found');
  });
});
