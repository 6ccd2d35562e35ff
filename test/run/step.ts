/** One step of `npm test`: a command, and how many checks it stood for. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Step {
  readonly name: string;
  /** A program of node_modules/.bin, and its arguments. */
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Where vitest leaves its JSON report. Without one the step is a single check: its exit status. */
  readonly report?: string;
  /** Judges what the command printed, for tools whose status says too little. */
  readonly judge?: (printed: string) => boolean;
}

export interface Outcome extends Totals {
  readonly name: string;
  readonly seconds: number;
  readonly printed: string;
}

export async function runStep(step: Step, root: string): Promise<Outcome> {
  const began = Date.now();
  if (step.report) rmSync(step.report, { force: true });
  const { status, printed } = await run(step, root);
  const good = status === 0 && (step.judge?.(printed) ?? true);
  const totals = step.report ? totalsOf(step.report, good) : count(good);
  return { ...totals, name: step.name, seconds: (Date.now() - began) / 1000, printed };
}

function count(good: boolean): Totals {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
}

function run(step: Step, root: string): Promise<{ status: number; printed: string }> {
  const [program, ...args] = step.command;
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...step.env },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stdout.on('data', (piece) => {
      printed += piece;
    });
    child.stderr.on('data', (piece) => {
      printed += piece;
    });
    child.on('error', (error) => done({ status: 1, printed: `${printed}${error.message}\n` }));
    child.on('close', (status) => done({ status: status ?? 1, printed }));
  });
}

interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Adds up a vitest report. A file that broke before its first test, a report that is missing, and a run that
 * ended badly although no test failed each count as one failure.
 */
export function totalsOf(report: string, good: boolean): Totals {
  if (!existsSync(report)) return count(false);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const states = testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.filter((state) => state === 'failed').length + broken;
  const skipped = states.length - passed - states.filter((state) => state === 'failed').length;
  return { passed, failed: failed === 0 && !good ? 1 : failed, skipped };
}
