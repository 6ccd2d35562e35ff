import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, ROOT, read } from './sources';

/** `lib/text/dates/pipeline.ts`, `test/demo/`; also with a `*` for "each of these". */
const PATH_IN_CODE = /`((?:[\w.-]+\/)+[\w.*-]*|[\w-]+\.(?:ts|tsx|mjs|json|md))`/g;
const LINK = /\]\((?!https?:|#)([^)\s#]+)/g;

const documents = projectFiles().filter((path) => path.endsWith('.md'));

describe('documents', () => {
  it('are there', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'lib/README.md']));
  });

  it.each(documents)('%s names only paths that exist', (document) => {
    const text = read(document);
    const links = [...text.matchAll(LINK)].map((match) => match[1] ?? '');
    const paths = [...text.matchAll(PATH_IN_CODE)]
      .map((match) => match[1] ?? '')
      .filter((path) => !path.startsWith('.output'));
    const missing = [...links, ...paths].filter((path) => !stands(document, path));
    expect(missing, `${document} names these, and they are not there: correct the document.`).toEqual([]);
  });
});

function stands(document: string, path: string): boolean {
  const plain = path.split('*')[0] ?? '';
  const folder = posix.dirname(document);
  const candidates = [plain, posix.join(folder, plain)].flatMap((at) => [at, `${at}.ts`, `${at}.tsx`]);
  return candidates.some((candidate) => existsSync(`${ROOT}${candidate}`));
}
