/** The lines that scoring reads: gold of a set, and the output of the two streams. */
import type { Range } from './pairs';

export interface GoldDate extends Range {
  readonly text: string;
  readonly type: string;
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly optional?: boolean;
}

export interface GoldQuote extends Range {
  readonly kind: 'direct' | 'indirect';
  readonly form?: string;
  readonly optional?: boolean;
  readonly speaker: {
    readonly name: string;
    readonly start: number | null;
    readonly end: number | null;
  } | null;
  readonly speakerType?: string;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly people?: readonly (Range & { readonly text: string })[];
  readonly names?: readonly string[];
  readonly dates?: readonly GoldDate[];
  readonly datesScope?: string;
  readonly quotes?: readonly GoldQuote[];
  readonly speakers?: string;
}

export interface GoldPage {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
  readonly isArticle?: boolean | null;
  readonly language?: string;
  readonly title?: string;
  readonly titleAlt?: readonly string[];
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly body?: string;
  readonly bodyOptional?: string;
  readonly lead?: string;
}

export interface GoldEvent {
  readonly id: string;
  readonly event: string | number;
  readonly topic?: string;
  readonly development?: boolean;
  readonly relations?: Readonly<Record<string, string>>;
}

export interface SystemSpeaker {
  readonly person: string | null;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface SystemQuote extends Range {
  readonly kind: string;
  readonly speaker: SystemSpeaker | null;
}

/** One line of `analyze`. */
export interface Analyzed {
  readonly id: string;
  readonly error?: string;
  readonly article?: {
    readonly title?: string;
    readonly text?: string;
    readonly authors?: readonly string[];
    readonly published?: string | null;
  } | null;
  readonly people?: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly string[];
    readonly mentions: readonly Range[];
  }[];
  readonly dates?: readonly (Range & {
    readonly type: string;
    readonly value: string;
    readonly from: string | null;
    readonly to: string | null;
  })[];
  readonly quotes?: readonly SystemQuote[];
  readonly events?: readonly (Range & {
    readonly people: readonly string[];
    readonly place: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly status: string;
  })[];
}

/** One line of `relate`. */
export interface RelatedLine {
  readonly id: string;
  readonly error?: string;
  readonly event?: string;
  readonly related?: readonly { readonly id: string; readonly relation: string }[];
}

/** The part of an analyzed line that can be scored: nothing where the system failed or refused. */
export function usable(gold: GoldText, line: Analyzed | undefined): Analyzed {
  if (!line || line.error || !line.article) return { id: gold.id };
  const text = line.article.text;
  return text !== undefined && text !== gold.text ? { id: gold.id } : line;
}

export interface Mention extends Range {
  readonly name: string;
}

/** Every mention once, in reading order. */
export function mentionsOf(line: Analyzed): Mention[] {
  const seen = new Map<string, Mention>();
  for (const person of line.people ?? [])
    for (const m of person.mentions) seen.set(`${m.start}:${m.end}`, { ...m, name: person.name });
  return [...seen.values()].sort((a, b) => a.start - b.start);
}

/** A figure by name, 0 … 1 unless it is a count. */
export type Figures = Record<string, number>;

/** A fault found, for `--worst`. */
export interface Fault {
  readonly id: string;
  readonly what: string;
}
