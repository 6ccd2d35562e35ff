/**
 * Why the history could not do what was asked. `full`: no space left. `hung`: it does not
 * answer, as happens on a full disk. `newer`: the database was written by a
 * later version of the extension and is only read. `unavailable`: it cannot be opened.
 */
export type StorageTrouble = 'full' | 'hung' | 'newer' | 'unavailable';

export class StorageProblem extends Error {
  constructor(
    readonly trouble: StorageTrouble,
    cause?: unknown,
  ) {
    super(
      cause instanceof Error
        ? `history: ${trouble} (${cause.name}: ${cause.message})`
        : `history: ${trouble}`,
      { cause },
    );
    this.name = 'StorageProblem';
  }
}
