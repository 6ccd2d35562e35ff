/** The figures as a table: set, figure, what we reach, what is to be reached. */
import type { Figures } from './score/records';

/** What each set is to reach; a figure that is not here is information. `max` where less is better. */
const TARGETS: Readonly<Record<string, Readonly<Record<string, number | { readonly max: number }>>>> = {
  'gum-news': { 'mentions exact F1': 0.88, 'names F1': 0.85, 'value F1': 0.88, 'intervals right': 0.86 },
  'people-worldwide': { 'mentions exact F1': 0.82, 'names F1': 0.78 },
  'dates-tbaq': { 'value F1': 0.8, 'relaxed F1': 0.91, 'intervals right': 0.86 },
  'quotes-polnear': {
    'segments exact F1': 0.98,
    'speaker right': 0.88,
    'speaker right, person': 0.92,
    'speaker right, pronoun': 0.9,
    'speaker right, other': 0.7,
    'end to end F1': 0.86,
  },
  seeds: {
    'mentions of gold': 1,
    'names of gold': 1,
    'dates resolved': 1,
    'segments found': 1,
    'speakers right': 1,
    'traps hit': { max: 0 },
    'events found': 0.8,
    'event status right': 0.9,
  },
  'pages-fundus': {
    'body F1': 0.955,
    'headline right': 0.977,
    'authors F1': 0.98,
    'day right': 1,
    'gate recall': 0.98,
  },
  'pages-htmldate': { 'day right': 0.96, 'gate recall': 0.98, 'gate false alarms': { max: 0.05 } },
  'pages-postlight': {
    'first words found': 1,
    'day right': 0.95,
    'authors F1': 0.85,
    'gate recall': 0.98,
    'gate false alarms': { max: 0.05 },
  },
  'pages-wcxb-nonarticles': { 'gate false alarms': { max: 0.05 } },
  'events-5w1h': { 'B-cubed F1': 0.965, 'hard pairs F1': 0.9, MRR: 0.98 },
  'events-ecbplus': { 'B-cubed F1': 0.9, 'hard pairs F1': 0.87, MRR: 0.98 },
  'events-lookalike-dev': {
    'B-cubed F1': 1,
    'relation accuracy': 0.9,
    'other occasion said to be the same': { max: 0 },
    MRR: 0.98,
  },
};

/** Plain text, one figure a line; a figure short of its target is marked. */
export function figureTable(results: Readonly<Record<string, Figures>>): string {
  const rows: string[] = [];
  for (const [set, figures] of Object.entries(results)) {
    for (const [name, value] of Object.entries(figures)) {
      const target = TARGETS[set]?.[name];
      rows.push(
        `${set.padEnd(24)} ${name.padEnd(36)} ${show(name, value).padStart(6)} ${verdict(value, target)}`.trimEnd(),
      );
    }
    rows.push('');
  }
  return rows.join('\n').trimEnd();
}

const show = (name: string, value: number) =>
  name === 'traps hit' ? String(value) : (100 * value).toFixed(1);

/** Compared as printed: to a tenth of a percent. */
function verdict(value: number, target: number | { readonly max: number } | undefined): string {
  if (target === undefined) return '';
  const round = (x: number) => Math.round(x * 1000);
  if (typeof target !== 'number')
    return `(at most ${100 * target.max}${round(value) > round(target.max) ? ', TOO MANY' : ''})`;
  return `(to reach ${(100 * target).toFixed(1)}${round(value) < round(target) ? ', SHORT' : ''})`;
}
