/** An expression found: its tokens, what it means, and the rule that read it. */
import type { Timex } from './timex';

export interface Found {
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly timex: Timex;
}
