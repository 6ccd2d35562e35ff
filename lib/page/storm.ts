/**
 * Tells a page that changes all the time from one that is being built. Counts what a mutation observer reports between
 * two looks at the page; the time is the caller's.
 */

/** So many changed nodes, or changes one after the other, within this time are a storm. */
const RECORDS = 300;
const CHANGES = 20;
const WITHIN_MS = 700;
/** A page that is being built is stormy once or twice; one that is so at more looks running will go on. */
const LOOKS = 2;

export class Storm {
  #records = 0;
  #changes = 0;
  #since = 0;
  #stormyLooks = 0;

  /** Starts counting afresh. */
  begin(now: number): void {
    this.#records = 0;
    this.#changes = 0;
    this.#since = now;
  }

  /** Counts one report. True once enough is known: what else comes before the next look need not be counted. */
  add(records: number, now: number): boolean {
    this.#records += records;
    this.#changes++;
    if (!this.isStormy) return false;
    if (now - this.#since <= WITHIN_MS) return true;
    this.begin(now);
    return false;
  }

  /** Whether it storms since {@link begin}. */
  get isStormy(): boolean {
    return this.#records > RECORDS || this.#changes > CHANGES;
  }

  /** Whether it stormed at the last looks, one after the other. */
  get isLasting(): boolean {
    return this.#stormyLooks >= LOOKS;
  }

  /** Whether the last look found a storm: another look must tell whether it is over. */
  get isOpen(): boolean {
    return this.#stormyLooks > 0;
  }

  /** To be called at a look, before counting begins afresh. True where {@link isLasting} has changed. */
  look(): boolean {
    const before = this.isLasting;
    this.#stormyLooks = this.isStormy ? this.#stormyLooks + 1 : 0;
    return this.isLasting !== before;
  }
}
