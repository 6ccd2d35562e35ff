/** A small binary form for signatures: numbers as LEB128 variable-length integers, text as UTF-16 code units. */

export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number of 0 … 2^32 − 1. */
  number(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  /** 0 … 255. */
  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  /** Sorted numbers, as differences. */
  sorted(values: readonly number[]): void {
    this.number(values.length);
    let last = 0;
    for (const value of values) {
      this.number(value - last);
      last = value;
    }
  }

  /** A calendar day number (days since 1970-01-01, any sign) or null. */
  day(day: number | null): void {
    this.number(day === null ? 0 : day < 0 ? -day * 2 : day * 2 + 1);
  }

  text(text: string): void {
    this.number(text.length);
    for (let i = 0; i < text.length; i++) this.number(text.charCodeAt(i));
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what ByteWriter wrote, in the same order. Past the end every number is 0: no input makes it throw. */
export class ByteReader {
  #at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.#at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  byte(): number {
    return this.bytes[this.#at++] ?? 0;
  }

  /** As many entries as a count before them says, each of at least one byte. */
  list<T>(entry: () => T): T[] {
    const entries: T[] = [];
    for (let n = this.count(); n > 0; n--) entries.push(entry());
    return entries;
  }

  /** A count that the bytes left can really hold. */
  count(): number {
    return Math.min(this.number(), Math.max(0, this.bytes.length - this.#at));
  }

  sorted(): number[] {
    const values: number[] = [];
    let last = 0;
    for (let n = this.count(); n > 0; n--) {
      last += this.number();
      values.push(last);
    }
    return values;
  }

  day(): number | null {
    const value = this.number();
    if (value === 0) return null;
    return value % 2 === 1 ? (value - 1) / 2 : -value / 2;
  }

  text(): string {
    let text = '';
    for (let n = this.count(); n > 0; n--) text += String.fromCharCode(this.number());
    return text;
  }
}
