/** The two seed articles against their hand-made gold: counts of what must be right. */
import { normalValue } from './dates';
import { normalName } from './names';
import { overlap, pairUp, type Range } from './pairs';
import { innerSpan, nearlySame, segments } from './quotes';
import type { Analyzed, Fault, Figures } from './records';

interface SeedDate extends Range {
  readonly surface: string;
  readonly interval: readonly [string, string | null];
  readonly accept?: readonly string[];
}

interface SeedEvent {
  readonly trigger: Range & { readonly surface: string };
  readonly alsoMentionedAt?: readonly Range[];
  readonly who?: readonly string[];
  readonly whenISO?: string | null;
  readonly status: string;
}

interface SeedArticle {
  readonly id: string;
  readonly people: readonly (Range & { readonly surface: string; readonly name: string })[];
  readonly notPeople: readonly Range[];
  readonly dates: readonly SeedDate[];
  readonly datesOptional: readonly Range[];
  readonly notDates: readonly Range[];
  readonly quotes: readonly {
    readonly speaker: string;
    readonly speakerType: string;
    readonly form: string;
    readonly segments: readonly {
      readonly innerStart: number;
      readonly innerEnd: number;
      readonly text: string;
    }[];
  }[];
  readonly events: readonly SeedEvent[];
}

export interface SeedGold {
  readonly entities: Readonly<Record<string, unknown>>;
  readonly articles: readonly SeedArticle[];
}

const STATUS: Readonly<Record<string, readonly string[]>> = {
  past: ['happened'],
  planned: ['planned'],
  ongoing: ['ongoing'],
  possible: ['planned', 'unclear'],
  cancelled: ['cancelled'],
};

const meets = (a: Range, b: Range) => overlap(a, b) > 0;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** First and last day of an ISO day, month, year, week, two of them with a slash, or an open `day..`. */
export function boundsOf(value: string | null | undefined): readonly [string, string | null] | null {
  if (!value) return null;
  if (value.endsWith('..')) {
    const from = boundsOf(value.slice(0, -2))?.[0];
    return from ? [from, null] : null;
  }
  if (value.includes('/')) {
    const [a, b] = value.split('/').map(boundsOf);
    return a && b ? [a[0], b[1]] : null;
  }
  const week = /^(\d{4})-W(\d\d?)$/.exec(value);
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4);
    const monday =
      fourth + (-((new Date(fourth).getUTCDay() + 6) % 7) + (Number(week[2]) - 1) * 7) * 86_400_000;
    return [iso(monday), iso(monday + 6 * 86_400_000)];
  }
  if (/^\d{4}-\d\d-\d\d/.test(value)) return [value.slice(0, 10), value.slice(0, 10)];
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return [`${value}-01`, iso(Date.UTC(Number(month[1]), Number(month[2]), 0))];
  return /^\d{4}$/.test(value) ? [`${value}-01-01`, `${value}-12-31`] : null;
}

type Interval = { readonly from: string | null; readonly to: string | null };

const sameInterval = (want: readonly [string, string | null], s: Interval) =>
  s.from === want[0] && (want[1] === null ? !s.to || s.to >= want[0] : s.to === want[1]);

export function scoreSeeds(gold: SeedGold, system: ReadonlyMap<string, Analyzed>, faults: Fault[]): Figures {
  const n = {
    people: 0,
    names: 0,
    peopleGold: 0,
    traps: 0,
    dates: 0,
    datesGold: 0,
    segments: 0,
    speakers: 0,
  };
  const m = { quotesGold: 0, wrongPerson: 0, events: 0, eventsGold: 0, status: 0 };
  for (const a of gold.articles) {
    const line = system.get(a.id) ?? { id: a.id };
    const text = line.article?.text ?? '';
    const fault = (what: string) => faults.push({ id: a.id, what });

    const mentions = (line.people ?? []).flatMap((p) => p.mentions.map((x) => ({ ...x, name: p.name })));
    const exactly = (g: Range, s: Range) => g.start === s.start && g.end === s.end;
    const people = pairUp(a.people, mentions, (g, s) => (meets(g, s) ? (exactly(g, s) ? 2 : 1) : 0));
    n.peopleGold += a.people.length;
    a.people.forEach((g, i) => {
      const s = mentions[people.system.get(i) ?? -1];
      if (s && exactly(g, s)) n.people++;
      else fault(`person ${g.surface}`);
      if (s && normalName(s.name) === normalName(g.name)) n.names++;
    });
    n.traps += mentions.filter((s, j) => !people.gold.has(j) && a.notPeople.some((t) => meets(t, s))).length;

    const dates = line.dates ?? [];
    const datePairs = pairUp(a.dates, dates, (g, s) =>
      meets(g, s) ? (exactly(g, s) ? 3 : 1) + (sameInterval(g.interval, s) ? 0.5 : 0) : 0,
    );
    n.datesGold += a.dates.length;
    a.dates.forEach((g, i) => {
      const s = dates[datePairs.system.get(i) ?? -1];
      const accepted = [g.interval, ...(g.accept ?? []).map(boundsOf)];
      if (s && accepted.some((want) => want && sameInterval(want, s))) n.dates++;
      else fault(`date ${g.surface}: got ${normalValue(s?.value)}`);
    });
    n.traps += dates.filter(
      (s, j) =>
        !datePairs.gold.has(j) &&
        !a.datesOptional.some((o) => meets(o, s)) &&
        a.notDates.some((t) => meets(t, s)),
    ).length;

    const wanted = a.quotes.flatMap((q) =>
      q.segments.map((s) => ({ start: s.innerStart, end: s.innerEnd, q, text: s.text })),
    );
    const found = segments(text, line.quotes ?? []).map((q) => ({
      ...q,
      ...innerSpan(text, q.start, q.end),
    }));
    const quotePairs = pairUp(wanted, found, nearlySame);
    wanted.forEach((g, i) => {
      const s = found[quotePairs.system.get(i) ?? -1];
      const isPerson = g.q.speakerType === 'person';
      if (!s && !isPerson && g.q.form === 'partial') return;
      m.quotesGold++;
      if (!s) {
        fault(`quote ${g.text}`);
        return;
      }
      n.segments++;
      const right = isPerson
        ? normalName(s.speaker?.name) === normalName(g.q.speaker)
        : s.speaker?.person == null;
      if (right) n.speakers++;
      else fault(`speaker of ${g.text}: got ${s.speaker?.name}`);
      if (!right && s.speaker?.person != null && !isPerson) m.wrongPerson++;
    });
    scoreSeedEvents(a, new Set(Object.keys(gold.entities)), line, m);
  }
  return {
    'mentions of gold': n.people / n.peopleGold,
    'names of gold': n.names / n.peopleGold,
    'dates resolved': n.dates / n.datesGold,
    'segments found': n.segments / m.quotesGold,
    'speakers right': n.speakers / m.quotesGold,
    'traps hit': n.traps + m.wrongPerson,
    'events found': m.events / m.eventsGold,
    'event status right': m.events > 0 ? m.status / m.events : 0,
  };
}

function scoreSeedEvents(
  a: SeedArticle,
  entities: ReadonlySet<string>,
  line: Analyzed,
  n: { events: number; eventsGold: number; status: number },
): void {
  const nameOf = new Map((line.people ?? []).map((p) => [p.id, normalName(p.name)]));
  const events = line.events ?? [];
  const names = (e: SeedEvent) =>
    (e.who ?? [])
      .filter((w) => entities.has(w))
      .map(normalName)
      .sort()
      .join('|');
  const pairs = pairUp(a.events, events, (g, s) => {
    const right = STATUS[g.status]?.includes(s.status) ?? false;
    if (meets(g.trigger, s)) return 4 + (right ? 0.5 : 0);
    if ((g.alsoMentionedAt ?? []).some((t) => meets(t, s))) return 3 + (right ? 0.5 : 0);
    const bounds = boundsOf(g.whenISO);
    const who = s.people
      .map((id) => nameOf.get(id) ?? '')
      .sort()
      .join('|');
    const together = bounds && s.from && bounds[0] <= (s.to ?? s.from) && s.from <= (bounds[1] ?? '9999');
    return right && together && names(g) !== '' && names(g) === who ? 1 : 0;
  });
  n.eventsGold += a.events.length;
  n.events += pairs.system.size;
  for (const [i, j] of pairs.system)
    if (STATUS[a.events[i]?.status ?? '']?.includes(events[j]?.status ?? '')) n.status++;
}
