import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { projectFiles, read } from './sources';

/** A plural key stands once per category; the code names it without its ending. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Quoted words that may be keys, `__MSG_key__`, and the fixed beginning of a key put together in a template. */
const QUOTED = /['"`]([a-z]\w*)['"`]/gi;
const IN_MANIFEST = /__MSG_(\w+)__/g;
const BEGINNING = /`([a-z]\w*_)\$\{/gi;
const CALL = /\b(?:t|plural|getMessage)\(\s*'(\w+)'/g;

const keys = Object.keys(messages);
const sources = projectFiles()
  .filter((path) => /^(?:entrypoints|components|lib)\/|^wxt\.config\.ts$/.test(path))
  .filter((path) => /\.(?:tsx?|html)$/.test(path))
  .map(read);

function found(pattern: RegExp): Set<string> {
  return new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));
}

describe('messages', () => {
  it('has every key that is asked for', () => {
    const known = new Set([...keys, ...keys.map((key) => key.replace(PLURAL, ''))]);
    const asked = [...found(CALL), ...found(IN_MANIFEST)];
    expect(
      asked.filter((key) => !known.has(key)),
      'Add these to public/_locales/en/messages.json.',
    ).toEqual([]);
  });

  it('has no key that nobody asks for', () => {
    const quoted = found(QUOTED);
    const inManifest = found(IN_MANIFEST);
    const beginnings = [...found(BEGINNING)];
    const unused = keys.filter((key) => {
      const base = key.replace(PLURAL, '');
      const whole = quoted.has(key) || quoted.has(base) || inManifest.has(key);
      return !whole && !beginnings.some((beginning) => key.startsWith(beginning));
    });
    expect(unused, 'Nothing uses these: take them out of public/_locales/en/messages.json.').toEqual([]);
  });

  it('gives every message words and a plural its "other"', () => {
    const empty = Object.entries(messages).filter(([, value]) => !value.message.trim());
    const bases = keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, ''));
    const lacking = bases.filter((base) => !keys.includes(`${base}_other`) && keys.includes(`${base}_one`));
    expect([...empty, ...lacking]).toEqual([]);
  });
});
