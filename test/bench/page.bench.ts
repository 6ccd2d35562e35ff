/**
 * What Backstory costs a page, against an extension that does nothing, alternating in one run:
 * `tsx test/bench/page.bench.ts [--rounds 12] [--only WORD] [--json FILE]` (needs `npm run build`). Times are those of the
 * page's thread, so that a busy machine changes them little; yet trust the ratios.
 */
import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Cost, makeControl, openBrowser, type Stay, traced, visit } from './page/browser';
import { measureInPage } from './page/measure-in-page';
import { servePages } from './page/pages';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '12' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const few = Math.ceil(rounds / 3);

/** How long a page is watched: long enough for everything the extension does there. */
const PLAIN: Stay = { settleMs: 0, stayMs: 700 };
const ARTICLE: Stay = { settleMs: 0, stayMs: 2_000 };
/** A page that never rests is measured once it has been read: the reading is the article's cost, told above. */
const STORM: Stay = { settleMs: 5_000, stayMs: 4_000 };
const HIDDEN_STORM: Stay = { settleMs: 500, stayMs: 2_500, hidden: true };
const HUGE_MS = 9_000;

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const figures: Record<string, number> = {};

function tell(name: string, value: number, budget?: number): void {
  figures[name] = value;
  const limit = budget === undefined ? '' : `  (at most ${budget}${value > budget ? ', OVER' : ''})`;
  console.log(`${name.padEnd(58)} ${value.toFixed(2).padStart(10)}${limit}`);
}

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const pages = await servePages();
const control = await openBrowser(makeControl());
const ours = await openBrowser(extension);

interface Both {
  readonly control: Cost[];
  readonly ours: Cost[];
}

async function compare(page: string, times: number, stay: Stay): Promise<Both> {
  const cost: Both = { control: [], ours: [] };
  for (let i = 0; i < times; i++) {
    cost.control.push(await visit(control.browser, pages.address(page), stay));
    cost.ours.push(await visit(ours.browser, pages.address(page), stay));
  }
  return cost;
}

const over = (cost: Both, what: keyof Cost) =>
  median(cost.ours.map((c) => c[what])) - median(cost.control.map((c) => c[what]));

const times = (cost: Both) =>
  median(cost.ours.map((c) => c.tasks)) / median(cost.control.map((c) => c.tasks));

async function ourOwn(page: string, count: number, stayMs: number, state: 'cold' | 'warm' | 'hidden') {
  const seen = [];
  for (let i = 0; i < count; i++) seen.push(await traced(ours.browser, pages.address(page), stayMs, state));
  return { longest: median(seen.map((one) => one.longest)), total: median(seen.map((one) => one.total)) };
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  async sizes() {
    const size = (file: string) => statSync(`${extension}/${file}`).size / 1024;
    tell('gate, KB', size('gate.js'), 8);
    tell('reader, KB', size('reader.js'), 250);
  },
  async plain() {
    // A page of fifty milliseconds, of which ours are a few: it takes many visits to see them.
    const cost = await compare('plain', rounds * 3, PLAIN);
    tell('plain page: task time over control, ms', over(cost, 'tasks'), 2);
    const own = await ourOwn('plain', few, PLAIN.stayMs, 'cold');
    tell('plain page: our own script, ms', own.total);
    tell('plain page: our longest stretch, ms', own.longest, 50);
  },
  async article() {
    const cost = await compare('article', rounds, ARTICLE);
    tell('article of 1,000 words: task time over control, ms', over(cost, 'tasks'), 100);
    tell('article: heap over control, MB', over(cost, 'heap') / 1e6, 8);
    tell(
      'article: our longest stretch cold, ms',
      (await ourOwn('article', few, ARTICLE.stayMs, 'cold')).longest,
      50,
    );
    tell(
      'article: our longest stretch warm, ms',
      (await ourOwn('article', few, ARTICLE.stayMs, 'warm')).longest,
      16,
    );
  },
  async huge() {
    const own = await ourOwn('huge', Math.ceil(rounds / 4), HUGE_MS, 'cold');
    tell('10 MB page: our longest stretch, ms', own.longest, 50);
    tell('10 MB page: our own script, ms', own.total);
  },
  async storm() {
    tell('mutating page: task time, times control', times(await compare('storm', few + 1, STORM)), 1.1);
  },
  async hidden() {
    tell(
      'hidden article: our own script, ms',
      (await ourOwn('article', few, ARTICLE.stayMs, 'hidden')).total,
      2,
    );
    tell(
      'hidden mutating page: task time, times control',
      times(await compare('storm', few, HIDDEN_STORM)),
      1.1,
    );
  },
  async inPage() {
    const own = await measureInPage(control.browser, pages.address('long'));
    tell(`${own.marks} highlights, ms`, own.paintMs, 5);
    tell('the same wrapped in elements, ms', own.wrapMs);
    tell('hover hit test, ms', own.hitMs, 0.1);
  },
};

try {
  // The first visit starts both extensions' processes.
  await compare('plain', 1, PLAIN);
  for (const [name, measure] of Object.entries(PARTS)) if (name.includes(values.only)) await measure();
} finally {
  await Promise.all([control.close(), ours.close()]);
  pages.close();
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
