/** Texts in few bytes. Both directions are asynchronous: never inside a transaction, which would end meanwhile. */

/** Longest text taken out of a stored value: far above any article, far below what hurts. */
const LONGEST = 64 * 1024 * 1024;

export async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
}

/** The text again. Rejects what was not made by `deflate`. */
export async function inflate(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes));
}

async function through(
  stream: CompressionStream | DecompressionStream,
  input: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  // A failure of the writing side also fails the reading side, which is awaited below.
  writer.write(new Uint8Array(input)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LONGEST) throw new RangeError('text too long');
    pieces.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
