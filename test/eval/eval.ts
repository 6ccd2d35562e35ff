/**
 * `npm run eval`: runs the two streams over the labelled sets and prints every figure.
 *
 *   --data DIR   folder of the sets (default ../shared/corpora); the seeds are looked for beside it
 *   --only NAME  sets whose name contains NAME      --worst N  the N articles with most faults, a set
 *   --json FILE  writes the figures as JSON too
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { INPUT_FIELDS, readJsonLines, readSets, type SetKind } from './corpora';
import { scoreDates } from './score/dates';
import { scoreEvents } from './score/events';
import { scoreGate, scorePages } from './score/pages';
import { scorePeople } from './score/people';
import { scoreQuotes } from './score/quotes';
import type { Analyzed, Fault, Figures, GoldEvent, GoldPage, GoldText, RelatedLine } from './score/records';
import { type SeedGold, scoreSeeds } from './score/seeds';
import { figureTable } from './table';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/corpora' },
    only: { type: 'string' },
    worst: { type: 'string' },
    json: { type: 'string' },
  },
});

type Lines = readonly Record<string, unknown>[];

/** Runs a stream of ours in a process of its own, as a user would, and gives its lines by id. */
function runStream<T extends { id: string }>(
  name: 'analyze' | 'relate',
  inputs: Lines,
): Promise<Map<string, T>> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `test/eval/${name}.ts`], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', fail);
    // Why a stream that died could not take its input, it says itself.
    child.stdin.on('error', () => undefined);
    child.on('close', (status) => {
      const lines = Buffer.concat(pieces).toString('utf8').split('\n').filter(Boolean);
      if (lines.length < inputs.length)
        fail(
          new Error(`${name} ended with status ${status} after ${lines.length} of ${inputs.length} lines`),
        );
      done(new Map(lines.map((line) => JSON.parse(line) as T).map((line) => [line.id, line])));
    });
    child.stdin.end(inputs.map((line) => `${JSON.stringify(line)}\n`).join(''));
  });
}

function inputsOf(kind: SetKind, lines: Lines): Lines {
  return lines.map((line) =>
    Object.fromEntries(INPUT_FIELDS[kind].filter((f) => line[f] !== undefined).map((f) => [f, line[f]])),
  );
}

async function scoreSet(kind: SetKind, lines: Lines, faults: Fault[]): Promise<Figures> {
  const inputs = inputsOf(kind, lines);
  if (kind === 'events') {
    const related = await runStream<RelatedLine>('relate', inputs);
    return scoreEvents(lines as unknown as GoldEvent[], related, faults);
  }
  const analyzed = await runStream<Analyzed>('analyze', inputs);
  if (kind === 'pages') {
    const gold = lines as unknown as GoldPage[];
    return { ...scorePages(gold, analyzed, faults), ...scoreGate(gold) };
  }
  const gold = lines as unknown as GoldText[];
  return {
    ...scorePeople(gold, analyzed, faults),
    ...scoreDates(gold, analyzed, faults),
    ...scoreQuotes(gold, analyzed, faults),
  };
}

function showWorst(name: string, faults: readonly Fault[], count: number): void {
  const byId = new Map<string, string[]>();
  for (const { id, what } of faults) byId.set(id, [...(byId.get(id) ?? []), what]);
  for (const [id, list] of [...byId].sort((a, b) => b[1].length - a[1].length).slice(0, count)) {
    console.log(`\n${name} ${id}: ${list.length} faults`);
    for (const what of list.slice(0, 40)) console.log(`  ${what.replace(/\s+/g, ' ').slice(0, 160)}`);
  }
}

const folder = resolve(options.data);
const { sets, skipped } = readSets(folder, options.only);
const results: Record<string, Figures> = {};
const worst: [string, Fault[]][] = [];

const seeds = join(folder, '..', 'seeds');
if (!options.only || 'seeds'.includes(options.only)) {
  if (existsSync(join(seeds, 'gold.json'))) {
    const faults: Fault[] = [];
    const gold = JSON.parse(readFileSync(join(seeds, 'gold.json'), 'utf8')) as SeedGold;
    const inputs = readJsonLines(join(seeds, 'seeds.jsonl'));
    results.seeds = scoreSeeds(gold, await runStream<Analyzed>('analyze', inputs), faults);
    worst.push(['seeds', faults]);
  } else skipped.push(`no seeds: there is no ${join(seeds, 'gold.json')}`);
}
for (const set of sets) {
  const faults: Fault[] = [];
  if (process.stderr.isTTY) process.stderr.write(`${set.name} …\n`);
  results[set.name] = await scoreSet(set.kind, set.lines, faults);
  worst.push([set.name, faults]);
}
console.log(figureTable(results));
for (const reason of skipped) console.log(`skipped: ${reason}`);
if (options.worst) for (const [name, faults] of worst) showWorst(name, faults, Number(options.worst));
if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
