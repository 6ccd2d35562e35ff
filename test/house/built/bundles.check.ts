import { describe, expect, it } from 'vitest';
import { BUILDS, bytesOf, filesOf, textOf } from './output';

const KIB = 1024;

/** DESIGN.md's budgets, in bytes as shipped. */
const BUDGETS: readonly (readonly [file: string, bytes: number])[] = [
  ['gate.js', 8 * KIB],
  ['reader.js', 250 * KIB],
];

/** What opens a connection, runs text as code, or makes markup of text. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['fetch', /(?<![\w$.])(?:(?:globalThis|window|self)\.)?fetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket(?:Stream)?\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['importScripts', /\bimportScripts\b/],
  ['innerHTML', /\b(?:inner|outer)HTML\b(?!["'`]?\s*[:,\]}])/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['document.write', /\bdocument\.write(?:ln)?\b/],
  ['eval', /(?<![\w$.])eval\s*\(/],
  ['new Function', /\bnew Function\b|(?<![\w$.])Function\s*\(["'`]/],
  ['a remote import()', /\bimport\s*\(\s*["'`](?:https?:)?\/\//],
  ['a remote script, style, image or font', /\b(?:src|href)=["']?(?:https?:)?\/\//],
];

describe.each(BUILDS)('%s', (build) => {
  it.each(BUDGETS)('%s keeps its budget of %i bytes', (file, budget) => {
    expect(
      bytesOf(build, file),
      'Move what the page does not need into the background, or shrink the word lists.',
    ).toBeLessThanOrEqual(budget);
  });

  const scripts = filesOf(build).filter((path) => /\.(?:js|html|css)$/.test(path));

  it.each(scripts)('%s holds nothing that opens a connection or runs text', (path) => {
    const text = textOf(build, path);
    const found = FORBIDDEN.flatMap(([what, pattern]) => {
      const at = pattern.exec(text);
      return at ? [`${what}: …${text.slice(Math.max(0, at.index - 60), at.index + 60)}…`] : [];
    });
    expect(
      found,
      'The extension makes no request and takes no text for markup. If a library brings this, import less of it or leave it out.',
    ).toEqual([]);
  });

  it('makes the popup and the background of as few files as can be: each costs them milliseconds', () => {
    const links = [...textOf(build, 'popup.html').matchAll(/\b(?:src|href)="([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(links.sort()).toEqual(['/assets/popup.css', '/popup.js']);
    for (const script of ['popup.js', 'background.js'])
      expect(textOf(build, script)).not.toMatch(/^import\b|\bfrom\s*"\.\//m);
  });

  it('runs the gate bare: compiled at one go, without the logger and the promise that WXT puts around a script', () => {
    expect(textOf(build, 'gate.js')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    expect(textOf(build, 'gate.js')).not.toMatch(/crashed on startup/);
  });

  it('ships no source map and nothing for development', () => {
    const strange = filesOf(build).filter((path) => /\.map$|\.tsx?$|(?:^|\/)test/.test(path));
    expect(strange, 'Keep these out of the package (wxt.config.ts).').toEqual([]);
  });
});
