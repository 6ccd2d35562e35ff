/** The project's own files, for the checks of the house. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of all files that git knows or would add, relative to the top, `/` between folders. */
export function projectFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const gone = execFileSync('git', ['ls-files', '--deleted'], { cwd: ROOT, encoding: 'utf8' });
  const deleted = new Set(gone.split('\n'));
  return listed.split('\n').filter((path) => path && !deleted.has(path));
}

/** The shipped sources: what ends up in a bundle. */
export function shippedSources(): string[] {
  return projectFiles().filter((path) => /^(?:entrypoints|components|lib)\/.*\.tsx?$/.test(path));
}

export function read(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8');
}

export interface Import {
  readonly from: string;
  /** Erased by the compiler: nothing of it is there at run time. */
  readonly typeOnly: boolean;
}

/** What a module imports or re-exports, statically and dynamically. */
export function importsOf(path: string): Import[] {
  const { module } = parseSync(path, read(path));
  const all: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports)
    all.push({
      from: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    });
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) all.push({ from: moduleRequest.value, typeOnly: isType });
  for (const { moduleRequest } of module.dynamicImports)
    all.push({ from: read(path).slice(moduleRequest.start + 1, moduleRequest.end - 1), typeOnly: false });
  return all;
}

export interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

/** Each regular expression literal of a module, once. */
export function patternsOf(path: string): Pattern[] {
  const found = new Map<string, Pattern>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && node.regex) {
      const { pattern, flags } = node.regex as Pattern;
      found.set(`${pattern}/${flags}`, { pattern, flags });
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseSync(path, read(path)).program);
  return [...found.values()];
}
