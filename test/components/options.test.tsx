// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { OptionsActions } from '../../components/options/actions';
import { Options, type OptionsProps } from '../../components/options/options';
import { siteOfInput } from '../../components/options/site-of-input';
import { Welcome } from '../../components/welcome/welcome';
import { GOOD } from './samples';
import { CORRECTIONS, SETTINGS } from './samples-pages';
import { control, noting, press, screen, type } from './screen';

function options(props: Partial<OptionsProps>) {
  const { actions, asked } = noting<OptionsActions>();
  const root = screen(
    <Options
      settings={SETTINGS}
      corrections={CORRECTIONS}
      health={GOOD}
      working={false}
      done={null}
      {...props}
      actions={actions}
    />,
  );
  return { root, asked, text: root.textContent ?? '' };
}

describe('the options', () => {
  it('ask for each change by itself', () => {
    const { root, asked } = options({});
    press(root, 'every mention');
    press(root, 'Dates');
    press(root, 'hold Alt');
    press(root, 'number of earlier reports');
    press(root, 'Pause everywhere');
    expect(asked).toEqual([
      ['change', { marks: 'all' }],
      ['change', { markDates: false }],
      ['change', { hover: 'alt' }],
      ['change', { badge: false }],
      ['change', { paused: true }],
    ]);
  });

  it('set how long things stay', () => {
    const { root, asked } = options({});
    const select = control(root, 'Their full text') as HTMLSelectElement;
    select.value = '0';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(asked).toEqual([['change', { keepTextDays: 0 }]]);
  });

  it('list every correction in words, each with its own way back', () => {
    const { root, asked } = options({});
    const said = [...root.querySelectorAll('.corrections p')].map((each) =>
      each.textContent?.replace(/[\u2068\u2069]/g, ''),
    );
    expect(said).toEqual([
      'Tallgate Harbour is not a person. today',
      'J. Halvard is the same person as Jon Halvard. yesterday',
      'Peder Lunde in “Minister to meet islands’ governor over winter ferry” is somebody else of that name. yesterday',
      '“They have been talking since December” was said by Ines Dahl-Marchetti. 3 days ago',
      '“Seafarers vote to stay ashore until dues are settled” and an article that is no longer kept are not related. 14 Feb 2016',
      '“Seafarers vote to stay ashore until dues are settled” is hidden: it is shown nowhere. 16 Dec 2015',
    ]);
    press(root, 'Undo: J. Halvard');
    expect(asked).toEqual([['takeBack', 'c5']]);
  });

  it('say so where nothing was corrected', () => {
    expect(options({ corrections: [] }).text).toContain('None so far.');
    expect(options({ corrections: null }).root.querySelector('#corrections')).toBeNull();
  });

  it('list the paused sites and take one out', () => {
    const { root, asked } = options({});
    press(root, 'quietnews.example');
    expect(asked).toEqual([['setSite', 'quietnews.example', true]]);
  });

  it('take a site by its name or an address, and nothing else', () => {
    const { root, asked, text } = options({});
    expect(text).not.toContain('not the name of a site');
    type(control(root, 'Site to pause'), 'https://www.loudnews.example/today');
    press(root, 'Pause a site');
    type(control(root, 'Site to pause'), 'two words');
    press(root, 'Pause a site');
    expect(asked).toEqual([['setSite', 'loudnews.example', false]]);
    expect(root.textContent).toContain('not the name of a site');
  });

  it('say how much there is, and delete it only when asked twice', () => {
    const { root, asked, text } = options({});
    expect(text).toContain('214 articles · 813 kB on this machine · second copy made today');
    press(root, 'Export everything');
    press(root, 'Delete everything');
    expect(asked).toEqual([['exportAll']]);
    press(root, 'Yes, delete everything');
    expect(asked[1]).toEqual(['deleteEverything']);
  });

  it('wait for one job to end before the next', () => {
    const { root, text } = options({ working: true });
    expect(text).toContain('Working…');
    expect((control(root, 'Export everything') as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('a typed site', () => {
  it.each([
    ['Example.com', 'example.com'],
    ['www.example.com/path', 'example.com'],
    ['http://news.example.com:8080/x', 'news.example.com'],
    ['localhost', 'localhost'],
    ['news', null],
    ['two words', null],
    ['', null],
  ])('%j is %j', (typed, site) => {
    expect(siteOfInput(typed)).toBe(site);
  });
});

it('welcomes in plain words, with every string there', () => {
  const root = screen(<Welcome />);
  expect(root.querySelector('h1')?.textContent).toBe('The news, with its memory');
  for (const each of root.querySelectorAll('h2, h3, li, p')) expect(each.textContent).not.toBe('');
});
