/** Runs jobs one after another, in the order asked for. There is one writer; this is how. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Settles as `job` does; a job that fails does not stop the next. */
  take<T>(job: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(job, job);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
