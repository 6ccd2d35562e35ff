/**
 * `npm test`, after set-up: every check there is. Two lanes at a time, as most machines have two cores or more; the
 * last line is `N passed, N failed` over all suites.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Outcome, runStep, type Step } from './run/step';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = `${ROOT}artifacts/reports`;

function vitest(name: string, config: string, env: Record<string, string> = {}): Step {
  const report = `${REPORTS}/${name.replaceAll(' ', '-')}.json`;
  return {
    name,
    report,
    env,
    command: [
      'vitest',
      'run',
      '--config',
      config,
      '--no-color',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  };
}

const SOURCES: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--colors=off', '.'] },
  { name: 'types of the pure core', command: ['tsc', '-p', 'lib/tsconfig.pure.json'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  vitest('unit', 'test/vitest.config.ts'),
];

/** In this order: each needs the one before. */
const BUILDS: readonly Step[] = [
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  vitest('bundles and manifests', 'test/house/built/vitest.config.ts'),
  {
    name: 'addons-linter',
    command: ['addons-linter', '--output=json', '.output/firefox-mv3'],
    judge: lintedClean,
  },
  vitest('browser suite in Chromium', 'test/e2e/vitest.config.ts', { BROWSER: 'chromium' }),
  vitest('browser suite in Firefox', 'test/e2e/vitest.config.ts', { BROWSER: 'firefox' }),
];

function lintedClean(printed: string): boolean {
  const json = printed.slice(printed.indexOf('{'), printed.lastIndexOf('}') + 1);
  const { summary } = JSON.parse(json) as { summary: { errors: number; warnings: number } };
  return summary.errors === 0 && summary.warnings === 0;
}

async function lane(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const outcome = await runStep(step, ROOT);
    writeFileSync(`${REPORTS}/${step.name.replaceAll(' ', '-')}.txt`, outcome.printed);
    tell(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

function tell({ name, passed, failed, skipped, seconds, printed }: Outcome): void {
  if (failed > 0) console.log(`\n${printed.trim()}\n`);
  const rest = skipped ? `, ${skipped} skipped` : '';
  console.log(
    `${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed${rest} (${seconds.toFixed(0)} s)`,
  );
}

mkdirSync(REPORTS, { recursive: true });
const outcomes = (await Promise.all([lane(SOURCES), lane(BUILDS)])).flat();
const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const failures = outcomes.filter((outcome) => outcome.failed > 0).map((outcome) => outcome.name);
if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}. Reports are in artifacts/reports.`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
