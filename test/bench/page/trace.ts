/** Reads a browser's trace: which tasks of a page's thread ran our scripts, and for how long. */

/** One event, as far as it is read here; times in microseconds, `tdur` in time of the thread. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** Milliseconds of our scripts. */
export interface OurTasks {
  /** In the one task that held most of them. */
  readonly longest: number;
  readonly total: number;
  readonly tasks: number;
}

export const CATEGORIES = ['devtools.timeline', 'v8.execute', 'toplevel'] as const;

const TASK = /RunTask$/;
/** A promise's continuation has no address; the pages measured have none of their own. */
const NAMELESS = 'RunMicrotasks';

export function ourTasks(events: readonly TraceEvent[]): OurTasks {
  const isNamed = ({ args }: TraceEvent) =>
    /^chrome-extension:/.test(args?.data?.url ?? args?.data?.fileName ?? '');
  const first = events.find(isNamed);
  if (!first) return { longest: 0, total: 0, tasks: 0 };
  const thread = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const found: number[] = [];
  let taskEnds = 0;
  let counted = 0;
  for (const event of thread) {
    const end = event.ts + (event.dur ?? 0);
    if (TASK.test(event.name) && event.ts >= taskEnds) {
      taskEnds = end;
      found.push(0);
    }
    // What runs inside a stretch that has been counted is part of it.
    if (event.ts < counted || !(isNamed(event) || event.name === NAMELESS)) continue;
    counted = end;
    found.push((found.pop() ?? 0) + (event.tdur ?? event.dur ?? 0) / 1000);
  }
  const ours = found.filter((ms) => ms > 0);
  return { longest: Math.max(0, ...ours), total: ours.reduce((a, b) => a + b, 0), tasks: ours.length };
}
