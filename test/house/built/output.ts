/** The built extensions under `.output`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

export function folderOf(build: Build): string {
  const folder = fileURLToPath(new URL(`../../../.output/${build}/`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build" first.`);
  return folder;
}

/** Paths inside a build, `/` between folders. */
export function filesOf(build: Build): string[] {
  const folder = folderOf(build);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(`${folder}${path}`).isFile())
    .sort();
}

export function textOf(build: Build, path: string): string {
  return readFileSync(`${folderOf(build)}${path}`, 'utf8');
}

export function bytesOf(build: Build, path: string): number {
  return statSync(`${folderOf(build)}${path}`).size;
}
