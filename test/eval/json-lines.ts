import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/**
 * Runs one JSON Lines stream: each input line through `handle`, one output line each, in input order. A line
 * that cannot be used gives `{"id", "error"}` and the stream goes on. Returns the number of such lines.
 */
export async function runJsonLines(
  input: Readable,
  output: Writable,
  handle: (line: Record<string, unknown>) => unknown | Promise<unknown>,
): Promise<number> {
  let failed = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    let id: unknown = null;
    let reply: unknown;
    try {
      const value = parse(line);
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error('the line is not a JSON object');
      const record = value as Record<string, unknown>;
      id = record.id ?? null;
      reply = await handle(record);
    } catch (error) {
      failed++;
      reply = { id, error: error instanceof Error ? error.message : String(error) };
    }
    if (!output.write(`${JSON.stringify(reply)}\n`)) await new Promise((done) => output.once('drain', done));
  }
  return failed;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('the line is not valid JSON');
  }
}
