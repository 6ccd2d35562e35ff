/**
 * One bucket of a segment: terms in order, each with the readings that hold it. Numbers are variable-length
 * (7 bits a byte); terms and sequence numbers are stored as differences. For each term: difference to the term
 * before, number of readings, length in bytes of what follows (only when more than one), the readings.
 */

/** Sequence numbers, sorted, no repetitions. */
export type Seqs = readonly number[];

/** The bucket a 32-bit term falls in. */
export function bucketOf(term: number, bits: number): number {
  return bits === 0 ? 0 : term >>> (32 - bits);
}

/** The least term of a bucket. */
export function bucketStart(bucket: number, bits: number): number {
  return bucket * 2 ** (32 - bits);
}

/** Encodes terms in ascending order; `base` is the bucket's least term, `from` the segment's least reading. */
export function encodeBlock(
  postings: Iterable<readonly [number, Seqs]>,
  base: number,
  from: number,
): Uint8Array {
  const out = new Bytes();
  const body = new Bytes();
  let before = base;
  for (const [term, seqs] of postings) {
    out.number(term - before);
    out.number(seqs.length);
    before = term;
    body.length = 0;
    let last = from;
    for (const seq of seqs) {
      body.number(seq - last);
      last = seq;
    }
    if (seqs.length > 1) out.number(body.length);
    out.append(body);
  }
  return out.done();
}

/** The terms of a block with their readings, in order. Ends early where a block is cut short. */
export function* decodeBlock(block: Uint8Array, base: number, from: number): Generator<[number, number[]]> {
  const input = new Cursor(block);
  let term = base;
  while (!input.ended) {
    term += input.number();
    const count = input.number();
    if (count > 1) input.number();
    yield [term, input.seqs(count, from)];
  }
}

/** Where one term's readings stand in a block. */
export interface Found {
  readonly count: number;
  /** Decodes them. */
  seqs(): number[];
}

/** Finds one term without decoding the others; null where the block does not hold it. */
export function findTerm(block: Uint8Array, base: number, from: number, wanted: number): Found | null {
  const input = new Cursor(block);
  let term = base;
  while (!input.ended) {
    term += input.number();
    if (term > wanted) return null;
    const count = input.number();
    const length = count > 1 ? input.number() : 0;
    if (term === wanted) {
      const at = input.at;
      return { count, seqs: () => new Cursor(block, at).seqs(count, from) };
    }
    if (count > 1) input.at += length;
    else input.number();
  }
  return null;
}

class Bytes {
  #bytes = new Uint8Array(256);
  length = 0;

  number(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(this.length + 5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  append(other: Bytes): void {
    if (this.length + other.length > this.#bytes.length) this.#grow(this.length + other.length);
    this.#bytes.set(other.#bytes.subarray(0, other.length), this.length);
    this.length += other.length;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #grow(least: number): void {
    const bytes = new Uint8Array(Math.max(least, this.#bytes.length * 2));
    bytes.set(this.#bytes.subarray(0, this.length));
    this.#bytes = bytes;
  }
}

class Cursor {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  /** The next number; 0 past the end. */
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  seqs(count: number, from: number): number[] {
    const seqs: number[] = [];
    let last = from;
    for (let i = 0; i < count && !this.ended; i++) {
      last += this.number();
      seqs.push(last);
    }
    return seqs;
  }
}
