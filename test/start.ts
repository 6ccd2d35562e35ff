/**
 * `npm start`, after set-up: builds the extension, serves the sample news site and opens a browser with both. Without
 * a display it walks the path by itself, saves screenshots, prints what the popup showed, and ends.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { INDEX_HOST } from './demo/outlets';
import { type Demo, startDemo } from './demo/server';
import { launch } from './e2e/harness/launch';
import { walk } from './start/walk';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXTENSION = `${ROOT}.output/chrome-mv3`;
const PORT = 4310;

const TRY = [
  'Read “Tolliver to meet Petrosh in Karsk next week” (Ardland Courier, September) for a few seconds.',
  'Then read “Tolliver says she will meet Petrosh in Karsk next week” (The Harbour Post, March) and open the popup:',
  '  the same people, another occasion, and the reason why.',
  'Point at a name, a date or a quotation. Esc closes the card.',
  'Open the two reports of the ferry collision: one agency’s text in two papers. The badge counts it.',
  'Open “Ferry crash off Kestrel Bay” (Daybreak), then /rewrite on any sample host, and open it again.',
];

build();
const demo = await serve();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (hasDisplay) await show(demo);
else await walk(demo, EXTENSION, `${ROOT}artifacts/screenshots`);
await demo.close();

function build(): void {
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}\nThe build failed: see above.`);
  process.exit(1);
}

/** On its usual port, or on any free one where that is taken. */
async function serve(): Promise<Demo> {
  try {
    return await startDemo(PORT);
  } catch {
    // Somebody listens there already, most likely an earlier start.
    return startDemo();
  }
}

async function show(sample: Demo): Promise<void> {
  const { browser, control } = await launch('chromium', { extension: EXTENSION, headless: false });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(sample.at(INDEX_HOST, '/'));
  await page.bringToFront();
  await control.close();
  console.log(`The sample news site: ${sample.at(INDEX_HOST, '/')}\n\nTry this:`);
  for (const line of TRY) console.log(`  ${line}`);
  console.log('\nPin Backstory in the toolbar to see its badge. Close the browser to end.');
  await new Promise((closed) => browser.once('disconnected', closed));
}
