/** What a rule may know of the place an expression stands in: the speech time, the tense, what was said before. */
import type { TextDocument, Token } from '../document';
import { type Direction, directionAt } from './direction';
import type { Evidence } from './evidence';
import { containing, dayPeriod, type Period, shift, type Unit } from './period';
import { speechDay } from './speech-day';
import type { Timex } from './timex';

interface Said {
  readonly period: Period;
  /** Half-open range of tokens. */
  readonly at: number;
  readonly to: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** How many mentions back an anchor is looked for. */
const REMEMBERED = 12;

export class Scene {
  /** The day the article speaks from, or null. */
  readonly now: Period | null;
  /** The period whose figures are being reported: the quarter or year that comparisons look back from. */
  private reported: Period | null = null;
  /** True between the two ends of "from Monday to Friday". */
  inRange = false;
  private readonly said: Said[] = [];
  /** The clock time said last. */
  private clock: { readonly value: string; readonly sentence: number; readonly paragraph: number } | null =
    null;

  constructor(
    readonly document: TextDocument,
    private readonly evidence: Evidence,
  ) {
    const day = speechDay(document);
    this.now = day === null ? null : dayPeriod(day);
  }

  /** True where the article writes the day before the month in figures. */
  get dayFirst(): boolean {
    return this.evidence.dayFirst;
  }

  /** The publication time's own day, week, month …; null without a publication date. */
  current(unit: Unit): Period | null {
    return this.now && containing(this.now, unit);
  }

  /** Where the clause around tokens `from`–`to` looks. */
  direction(from: number, to: number): Direction {
    return directionAt(this.document, from, to);
  }

  /** The word of a token, lower case, without a possessive ending; '' outside the text. */
  word(at: number): string {
    const token = this.document.tokens[at];
    return token ? token.word : '';
  }

  /** True for a report of a game played in quarters. */
  get hasGame(): boolean {
    return this.evidence.hasGame;
  }

  /** True for a month that is somebody's surname in this article, and for "sunday adebayo" where that is a name. */
  isName(words: string): boolean {
    return this.evidence.names.size > 0 && this.evidence.names.has(words);
  }

  token(at: number): Token | undefined {
    return this.document.tokens[at];
  }

  /** The last period mentioned, of one of the units if given, no further back than `paragraphs` paragraphs. */
  before(at: number, units: readonly Unit[] | null, paragraphs: number): Period | null {
    return this.last(at, units, paragraphs)?.period ?? null;
  }

  /** The last period mentioned in the same sentence, at most `reach` tokens back. */
  inSentence(at: number, reach: number): Period | null {
    const last = this.said.at(-1);
    const same = last?.sentence === this.document.tokens[at]!.sentence && at - last.at <= reach;
    return last && same ? last.period : null;
  }

  /** The period whose mention ends right before a token; null where none does. */
  saidUpTo(at: number): Period | null {
    const last = this.said.at(-1);
    return last?.to === at ? last.period : null;
  }

  /** The day and clock time said last, when it was said within two paragraphs. */
  clockBefore(at: number): { day: Period; clock: string } | null {
    const here = this.document.tokens[at]!.paragraph;
    const { clock } = this;
    if (!clock || here - clock.paragraph > 2) return null;
    const days = this.said.filter(({ period }) => period.unit === 'day');
    const day =
      (days.findLast((said) => said.sentence === clock.sentence) ?? days.at(-1))?.period ?? this.now;
    return day && { day, clock: clock.value };
  }

  /** The quarter or year being reported; at first the quarter that ended last. Null without a publication date. */
  reporting(): Period | null {
    if (this.reported) return this.reported;
    const quarter = this.current('quarter');
    return quarter && shift(quarter, -1);
  }

  /** True once the article has named the quarter or year it reports. */
  get reports(): boolean {
    return this.reported !== null;
  }

  report(period: Period): void {
    this.reported = period;
  }

  remember(timex: Timex, at: number, to: number): void {
    const { sentence, paragraph } = this.document.tokens[at]!;
    const clock = /T(\d\d:\d\d)$/.exec(timex.value)?.[1];
    if (clock) this.clock = { value: clock, sentence, paragraph };
    if (!timex.first) return;
    this.said.push({ period: timex.first, at, to, sentence, paragraph });
    if (this.said.length > REMEMBERED) this.said.shift();
  }

  private last(at: number, units: readonly Unit[] | null, paragraphs: number): Said | null {
    const here = this.document.tokens[at]!.paragraph;
    for (let i = this.said.length - 1; i >= 0; i--) {
      const said = this.said[i]!;
      if (here - said.paragraph > paragraphs) return null;
      if (units === null || units.includes(said.period.unit)) return said;
    }
    return null;
  }
}
