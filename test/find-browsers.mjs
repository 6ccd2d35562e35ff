/** Finds the browsers on this machine. Plain JavaScript: set-up runs it before anything is installed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const MACOS = '/Applications';
const WINDOWS = process.env.PROGRAMFILES ?? 'C:\\Program Files';

/** What each browser is called, where it may be, which package brings it, and the oldest version that will do. */
export const BROWSERS = {
  chromium: {
    label: 'Chromium',
    oldest: 120,
    variable: 'CHROME_PATH',
    package: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      `${MACOS}/Chromium.app/Contents/MacOS/Chromium`,
      `${MACOS}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${WINDOWS}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
  },
  firefox: {
    label: 'Firefox',
    oldest: 140,
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    names: ['firefox-esr', 'firefox'],
    places: [`${MACOS}/Firefox.app/Contents/MacOS/firefox`, `${WINDOWS}\\Mozilla Firefox\\firefox.exe`],
  },
};

/**
 * The path of `chromium` or `firefox`: what CHROME_PATH or FIREFOX_PATH says, else the first on PATH, else
 * where installers put it; null when there is none.
 */
export function findBrowser(kind) {
  const { variable, names, places } = BROWSERS[kind];
  const given = process.env[variable];
  if (given) return runnable(given) ? given : onPath(given);
  for (const name of names) {
    const found = onPath(name);
    if (found) return found;
  }
  return places.find(runnable) ?? null;
}

/** The major version a browser prints of itself; null when it prints none (Windows does not). */
export function versionOf(path) {
  const printed = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';
  const major = /(\d+)\.\d+/.exec(printed)?.[1];
  return major ? Number(major) : null;
}

function onPath(name) {
  if (isAbsolute(name)) return null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(runnable) ?? null;
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
