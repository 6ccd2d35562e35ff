/** What a rule may know of the place an expression stands in: the speech time, the tense, what was said before. */
import type { TextDocument } from '../document';
import { type Direction, directionAt } from './direction';
import { containing, dayPeriod, type Period, type Unit } from './period';
import type { Timex } from './timex';

interface Said {
  readonly period: Period;
  readonly sentence: number;
  readonly paragraph: number;
}

/** How many mentions back the narrative anchor is looked for. */
const REMEMBERED = 12;

export class Scene {
  /** The publication day, or null. */
  readonly now: Period | null;
  private readonly said: Said[] = [];

  constructor(
    readonly document: TextDocument,
    /** True where the article writes the day before the month in figures. */
    readonly dayFirst: boolean,
  ) {
    this.now = document.published === null ? null : dayPeriod(document.published);
  }

  /** The publication time's own day, week, month …; null without a publication date. */
  current(unit: Unit): Period | null {
    return this.now && containing(this.now, unit);
  }

  /** Where the clause around tokens `from`–`to` looks. */
  direction(from: number, to: number): Direction {
    return directionAt(this.document, from, to);
  }

  word(at: number): string {
    return this.document.tokens[at]?.lower ?? '';
  }

  /** The last period mentioned, of one of the units if given, no further back than `paragraphs` paragraphs. */
  before(at: number, units: readonly Unit[] | null, paragraphs: number): Period | null {
    const here = this.document.tokens[at]!.paragraph;
    for (let i = this.said.length - 1; i >= 0; i--) {
      const { period, paragraph } = this.said[i]!;
      if (here - paragraph > paragraphs) return null;
      if (units === null || units.includes(period.unit)) return period;
    }
    return null;
  }

  /** The last period mentioned in the same sentence. */
  inSentence(at: number): Period | null {
    const last = this.said.at(-1);
    return last && last.sentence === this.document.tokens[at]!.sentence ? last.period : null;
  }

  remember(timex: Timex, at: number): void {
    if (!timex.first) return;
    const { sentence, paragraph } = this.document.tokens[at]!;
    this.said.push({ period: timex.first, sentence, paragraph });
    if (this.said.length > REMEMBERED) this.said.shift();
  }
}
