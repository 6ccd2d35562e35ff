/** A rule: patterns over tokens, and what the words they match mean where they stand. */
import type { Capture, Pattern } from './pattern';
import { pattern } from './pattern';
import type { Scene } from './scene';
import type { Timex } from './timex';

export interface Rule {
  /** Stable; the date's card explains it. */
  readonly name: string;
  readonly patterns: readonly Pattern[];
  /** Null where the words are no temporal expression after all. */
  resolve(words: Words, scene: Scene): Timex | null;
}

/** The captures of a match, by name. */
export class Words {
  constructor(
    private readonly captures: readonly Capture[],
    /** Half-open range of the tokens matched. */
    readonly from: number,
    readonly to: number,
  ) {}

  has(name: string): boolean {
    return this.captures.some((c) => c.name === name);
  }

  /** The value of the nth capture of that name; undefined where there is none. */
  number(name: string, nth = 0): number | undefined {
    const value = this.value(name, nth);
    return typeof value === 'number' ? value : undefined;
  }

  /** As `number`, for words and TIMEX3 letters; '' where there is none. */
  word(name: string, nth = 0): string {
    return String(this.value(name, nth) ?? '');
  }

  private value(name: string, nth: number): number | string | undefined {
    let left = nth;
    for (const capture of this.captures) if (capture.name === name && left-- === 0) return capture.value;
    return undefined;
  }

  /** The captures of that name, in order. */
  all(name: string): readonly Capture[] {
    return this.captures.filter((c) => c.name === name);
  }
}

/** Compiles a rule. */
export function rule(
  name: string,
  patterns: readonly string[],
  resolve: (words: Words, scene: Scene) => Timex | null,
): Rule {
  return { name, patterns: patterns.map(pattern), resolve };
}
