/**
 * Why the history could not do what was asked. `full`: no space left. `newer`: the database was written by a
 * later version of the extension and is only read. `unavailable`: it cannot be opened or does not answer.
 */
export type StorageTrouble = 'full' | 'newer' | 'unavailable';

export class StorageProblem extends Error {
  constructor(
    readonly trouble: StorageTrouble,
    cause?: unknown,
  ) {
    super(`history: ${trouble}`, { cause });
    this.name = 'StorageProblem';
  }
}
