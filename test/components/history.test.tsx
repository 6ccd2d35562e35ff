// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { HistoryActions } from '../../components/history/actions';
import { History, type HistoryProps } from '../../components/history/history';
import { NO_FILTER } from '../../components/history/route';
import { HISTORY } from './gallery/page-states';
import { DAMAGED, EMPTY, LATEST } from './samples';
import { AGENDA, PERSON_RECORD } from './samples-pages';
import { control, noting, press, screen, type } from './screen';

function history(props: Partial<HistoryProps>) {
  const { actions, asked } = noting<HistoryActions>();
  const root = screen(<History {...HISTORY} {...props} actions={actions} />);
  return { root, asked, text: root.textContent ?? '' };
}

describe('the latest readings', () => {
  it('stand by the day they were read', () => {
    const days = [...history({}).root.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(days).toEqual(['yesterday', '2 March 2016', '9 December 2015']);
  });

  it('lead to what was kept of them', () => {
    expect(control(history({}).root, 'Glassworks').getAttribute('href')).toBe('/history.html#/reading?id=r5');
  });

  it('are narrowed as one types', () => {
    const { root, asked } = history({});
    type(control(root, 'Person'), 'Orsini');
    expect(asked).toEqual([['filter', { ...NO_FILTER, person: 'Orsini' }]]);
  });

  it('stand in the order of the search where there is one, with what was found', () => {
    const rows = LATEST.rows.map((row) => ({ ...row, snippet: 'the harbour dues' }));
    const filter = { ...NO_FILTER, query: 'dues' };
    const { root, text, asked } = history({
      route: { place: 'latest', filter },
      result: { ...LATEST, rows },
    });
    expect(root.querySelector('h2')).toBeNull();
    expect(text).toContain('the harbour dues');
    press(root, 'Clear');
    expect(asked).toEqual([['filter', NO_FILTER]]);
  });

  it('are deleted singly, by site and by day', () => {
    const { root, asked } = history({});
    press(root, 'More about Glassworks');
    press(root, 'Delete all from ledgerdaily.example');
    press(control(root, 'More about Glassworks').parentElement ?? root, 'Delete');
    press(root, 'More about 2 March 2016');
    press(root, 'Delete this day');
    expect(asked).toEqual([
      ['remove', { kind: 'site', site: 'ledgerdaily.example' }],
      ['remove', { kind: 'reading', id: 'r5' }],
      ['remove', { kind: 'day', day: '2016-03-02' }],
    ]);
  });

  it('go on where there are more', () => {
    const { root, asked } = history({ result: { ...LATEST, after: 'cursor' } });
    press(root, 'Show more');
    expect(asked).toEqual([['more']]);
  });

  it('tell an empty history from a search without a match', () => {
    const filter = { ...NO_FILTER, site: 'a.example' };
    expect(history({ result: EMPTY }).text).toContain('Nothing remembered yet');
    expect(history({ result: EMPTY, route: { place: 'latest', filter } }).text).toContain('matches this');
  });

  it('tell that not everything is found yet, and never then that nothing is there', () => {
    const filter = { ...NO_FILTER, query: 'ferry' };
    const { text } = history({ result: { ...EMPTY, rebuilding: true }, route: { place: 'latest', filter } });
    expect(text).toContain('not everything is found yet');
    expect(text).not.toContain('matches this');
    expect(history({ result: LATEST }).text).not.toContain('not everything');
  });
});

describe('one reading', () => {
  const route = { place: 'reading', id: 'now' } as const;

  it('shows what was kept', () => {
    const { text } = history({ route });
    for (const words of [
      'By \u2068Mina Okafor',
      'Published 15 March 2016',
      '640 words',
      'announced',
      'Text as read',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('opens the article, hides and deletes', () => {
    const { root, asked } = history({ route });
    expect(control(root, 'Open the article').getAttribute('href')).toBe(
      'https://harbourpost.example/2016/03/15/orsini-tallgate-ferry',
    );
    press(root, 'Hide');
    press(root, 'Delete');
    expect(asked).toEqual([
      ['correct', { kind: 'hide', reading: 'now' }],
      ['remove', { kind: 'reading', id: 'now' }],
    ]);
  });

  it('takes corrections of people and speakers', () => {
    const { root, asked } = history({ route });
    const [people] = [...root.querySelectorAll('#people')];
    press(people ?? root, 'More about Peder Lunde');
    press(root, 'Somebody else of this name');
    press(root.querySelector('#quotes') ?? root, 'More about Jon Halvard');
    press(root, 'Wrong speaker');
    expect(asked).toEqual([
      ['correct', { kind: 'two-people', name: 'Peder Lunde', reading: 'now' }],
      [
        'correct',
        {
          kind: 'wrong-speaker',
          reading: 'now',
          quote: 'the Outer Isles would sign nothing before the harbour dues were settled',
          speaker: null,
        },
      ],
    ]);
  });

  it('says so when it is gone', () => {
    expect(history({ route, reading: 'missing' }).text).toContain('No longer here');
  });
});

describe('people', () => {
  it('are listed with how much was read of them', () => {
    const { text, root, asked } = history({ route: { place: 'people' } });
    expect(text).toContain('Jon HalvardGovernor of the Outer Islesin 5 articleslast read yesterday');
    type(control(root, 'Find a person'), 'hal');
    expect(asked).toEqual([['findPeople', 'hal']]);
  });

  it('have a record of roles, words and company', () => {
    const { text } = history({ route: { place: 'person', name: 'Livia Orsini' } });
    for (const words of [
      '9 December 2015\u2009–\u200915 March 2016',
      'There will be a crossing',
      'in 2 articles',
      'first read 8 Aug 2015',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('can be made one, taken for none, and forgotten', () => {
    const { root, asked } = history({ route: { place: 'person', name: 'Livia Orsini' } });
    type(control(root, 'The same person as'), ' L. Orsini ');
    press(root, 'Make one');
    press(root.querySelector('#said') ?? root, 'More about Livia Orsini');
    press(root, 'Wrong speaker');
    press(root, 'More about Minister to meet');
    press(root, 'Here it is somebody else');
    press(root, 'Not a person');
    press(root, 'Save as a note');
    press(root, 'Delete all about this person');
    expect(asked).toEqual([
      ['correct', { kind: 'same-person', name: 'Livia Orsini', other: 'L. Orsini' }],
      [
        'correct',
        {
          kind: 'wrong-speaker',
          reading: 'r3',
          quote: '“There will be a crossing this winter, and there will be one the winter after.”',
          speaker: null,
        },
      ],
      ['correct', { kind: 'two-people', name: 'Livia Orsini', reading: 'r1' }],
      ['correct', { kind: 'not-a-person', name: 'Livia Orsini' }],
      ['savePerson', 'Livia Orsini'],
      ['remove', { kind: 'person', name: 'Livia Orsini' }],
    ]);
  });
});

describe('the agenda', () => {
  it('keeps what is ahead, what was told and what nothing was read of apart', () => {
    const { root, text } = history({ route: { place: 'agenda' } });
    const titles = [...root.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(titles).toEqual(['Ahead1', 'What became of it2', 'The day has passed1']);
    expect(text).toContain('Nothing you read since tells how it went.');
    expect(text).not.toContain('did not happen');
  });

  it('is saved as a calendar, what is ahead at once or one by one', () => {
    const ahead = AGENDA.slice(0, 1);
    const another = { ...ahead[0]!, summary: 'Jon Halvard speaks', from: '2016-03-29', to: '2016-03-29' };
    const { root, asked } = history({ route: { place: 'agenda' }, agenda: [...AGENDA, another] });
    press(root, 'all 2 as a calendar file');
    press(root, 'my calendar: Jon Halvard');
    expect(asked).toEqual([
      ['saveCalendar', [...ahead, another]],
      ['saveCalendar', [another]],
    ]);
  });
});

it('heads a page that is missing with its only headline', () => {
  const { root } = history({ route: { place: 'reading', id: 'x' }, reading: 'missing' });
  expect(root.querySelectorAll('h1')).toHaveLength(1);
  expect(root.querySelector('h1')?.textContent).not.toBe('');
});

it('tells of one day once', () => {
  const person = { ...PERSON_RECORD, firstRead: PERSON_RECORD.lastRead };
  const { root } = history({ route: { place: 'person', name: person.name }, person });
  expect(root.querySelector('.person-facts')?.textContent).toBe('in 7 articles, read today');
});

it('offers people as a table where there are any', () => {
  const { root, asked } = history({ route: { place: 'people' } });
  press(root, 'Save all as a table');
  expect(asked).toEqual([['savePeople']]);
  expect(history({ route: { place: 'people' }, people: [] }).text).not.toContain('Save all');
});

it('tells of a damaged history on every place', () => {
  const { root, asked } = history({ health: DAMAGED });
  press(root, 'Restore the copy');
  expect(asked).toEqual([['restore']]);
});
