import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

const ROOT = new URL('../../', import.meta.url);
const PLURAL = /_(zero|one|two|few|many|other)$/;

const sources = ['components', 'entrypoints', 'lib']
  .flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(file, ROOT), 'utf8'));
const source = [...sources, readFileSync(new URL('wxt.config.ts', ROOT), 'utf8')].join('\n');

const quoted = new Set(
  [...source.matchAll(/['"`](?:__MSG_)?([a-zA-Z][a-zA-Z0-9_]*?)(?:__)?['"`]/g)].map((match) => match[1]),
);
/** "relation_" of `relation_${…}`; the whole key is checked by the compiler. */
const begun = [...source.matchAll(/`([a-z]+_(?:[a-z]+_)*)\$\{/g)].map((match) => match[1] ?? '');

function isUsed(key: string): boolean {
  const base = key.replace(PLURAL, '');
  const isBegun = begun.some((start) => key.startsWith(start));
  return quoted.has(key) || quoted.has(base) || isBegun;
}

describe('the messages', () => {
  it('are all used', () => {
    expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have both English plurals or none', () => {
    const bases = new Set(
      Object.keys(messages)
        .filter((key) => /_(one|other)$/.test(key))
        .map((key) => key.replace(PLURAL, '')),
    );
    const missing = [...bases].filter((base) => !(`${base}_one` in messages && `${base}_other` in messages));
    expect(missing).toEqual([]);
  });

  it('have words, no two spaces, no white space around but where a sentence is put together', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toBe('');
      expect(message, key).not.toMatch(/ {2}/);
      if (!key.startsWith('welcome_sample_')) expect(message.trim(), key).toBe(message);
    }
  });
});
