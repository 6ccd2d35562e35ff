// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { HistoryActions } from '../../components/history/actions';
import { History } from '../../components/history/history';
import type { PopupActions } from '../../components/popup/actions';
import { Popup } from '../../components/popup/popup';
import { changesOf } from '../../lib/memory/rewritten';
import { HISTORY } from './gallery/page-states';
import { GOOD, LATEST, RELATED, VIEW } from './samples';
import { DISAGREEMENTS, QUOTATIONS } from './samples-story';
import { control, noting, press, screen } from './screen';

const CHANGES = changesOf('Nobody was hurt on the ferry.\nThen.', 'Three were hurt on the ferry.\nNow.');
const ROUTE = { place: 'story', id: 'now' } as const;

function story() {
  const { actions, asked } = noting<HistoryActions>();
  const root = screen(<History {...HISTORY} route={ROUTE} actions={actions} />);
  return { root, asked, text: root.textContent ?? '' };
}

function popup() {
  const { actions, asked } = noting<PopupActions>();
  const view = {
    ...VIEW,
    quotations: QUOTATIONS,
    disagreements: DISAGREEMENTS,
    rewritten: { since: 0, at: 1, added: 1, removed: 1, changes: CHANGES },
  };
  const tab = { kind: 'article', view } as const;
  const root = screen(<Popup tab={tab} health={GOOD} result={LATEST} done={null} actions={actions} />);
  return { root, asked };
}

it('a story stands in the order of its days, with what became of what was announced', () => {
  const { root, text } = story();
  const days = [...root.querySelectorAll('.story-entry time')].map((time) => time.getAttribute('datetime'));
  expect(days).toEqual([...days].sort());
  expect(days).toHaveLength(4);
  expect(text).toContain('happened · Told in Seafarers vote');
  expect(text).not.toContain('did not happen');
});

it('a story keeps other occasions apart, with the reason', () => {
  const { root, asked } = story();
  expect(root.querySelector('#apart')?.textContent).toContain('97 days apart');
  press(root, 'More about Orsini heads');
  press(root, 'Not related');
  expect(asked).toEqual([['correct', { kind: 'not-related', reading: 'now', other: 'r3' }]]);
});

it('a report that does not belong is taken out where it stands; the one at hand is not', () => {
  const { root, asked } = story();
  const line = root.querySelector('#timeline') ?? root;
  press(line, 'More about Seafarers vote');
  press(line, 'Not related');
  expect(asked).toEqual([['correct', { kind: 'not-related', reading: 'now', other: 'r2' }]]);
  expect(line.querySelectorAll('.more')).toHaveLength(4);
});

it('two wordings are told apart without colour', () => {
  const { root } = story();
  const said = (name: string) => [...root.querySelectorAll(name)].map((each) => each.textContent);
  expect(said('#versions del')).toEqual(['left out: will', 'left out: any']);
  expect(said('#versions ins')).toEqual(['here instead: are', 'here instead: going to', 'here instead: a']);
});

it('reports that differ stand side by side with who says what', () => {
  const { root } = story();
  const rows = [...root.querySelectorAll('#differ dl')][0]?.textContent;
  expect(rows).toBe('Coast & Country340 seafarersThe Harbour Postsome 400 seafarers');
});

it('the popup leads to the story, shows the other wording and what changed', () => {
  const { root } = popup();
  expect(control(root, 'The whole story').getAttribute('href')).toBe('/history.html#/story?id=now');
  expect(root.querySelector('#quotes details')?.textContent).toContain('Another wording');
  expect(root.querySelector('#differ')?.textContent).toContain('340 seafarers');
  const paragraphs = [...root.querySelectorAll('.changed-paragraph')].map((each) => each.textContent);
  expect(paragraphs).toEqual([
    'Rewordedleft out: Nobody was here instead: Three were hurt on the ferry.',
    'No longer thereThen.',
    'AddedNow.',
  ]);
});

it('rows of one relation stand in the order of their days, the best of many first', () => {
  const related = ['02-01', '03-05', '02-20', '03-01', '03-09', '02-25'].map((day, i) => ({
    ...RELATED[0]!,
    id: `r${i}`,
    published: `2016-${day}`,
  }));
  const { actions } = noting<PopupActions>();
  const tab = { kind: 'article', view: { ...VIEW, related } } as const;
  const root = screen(<Popup tab={tab} health={GOOD} result={LATEST} done={null} actions={actions} />);
  const days = () =>
    [...root.querySelectorAll('#earlier time')].map((time) => time.getAttribute('datetime')?.slice(5));
  expect(days()).toEqual(['03-05', '03-01', '02-20', '02-01']);
  press(root, 'Show all 6');
  expect(days()).toEqual(['03-05', '03-01', '02-20', '02-01', '03-09', '02-25']);
});

it('every correction is asked for where the mistake is met', () => {
  const { root, asked } = popup();
  const choose = (within: string, label: string, index: number) => {
    const select = control(root.querySelector(within) ?? root, label) as HTMLSelectElement;
    select.value = String(index);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  press(root, 'More about Peder Lunde');
  press(root, 'Somebody else of this name');
  choose('#people', 'The same person as', 1);
  press(root.querySelector('#quotes') ?? root, 'More about Jon Halvard');
  choose('#quotes', 'Said by', 1);
  press(root, 'More about Minister to meet');
  press(root, 'Hide');
  expect(asked.map(([, correction]) => correction)).toEqual([
    { kind: 'two-people', name: 'Peder Lunde', reading: 'now' },
    { kind: 'same-person', name: 'Livia Orsini', other: 'Peder Lunde' },
    {
      kind: 'wrong-speaker',
      reading: 'now',
      quote: 'the Outer Isles would sign nothing before the harbour dues were settled',
      speaker: 'Livia Orsini',
    },
    { kind: 'hide', reading: 'r1' },
  ]);
});
