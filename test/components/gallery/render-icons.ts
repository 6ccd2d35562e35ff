/** Renders public/icon/icon.svg to the sizes the manifest names: `tsx test/components/gallery/render-icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../../../public/icon/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');

const browser = await launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
// Side by side as toolbars show them, light and dark, for looking at.
await page.setViewport({ width: 420, height: 150 });
const row = SIZES.map((size) => `<span style="width:${size}px">${svg}</span>`).join('');
await page.setContent(
  `<style>body{margin:0}div{display:flex;gap:10px;padding:6px;zoom:.9}span{display:block}</style>
   <div style="background:#f9f9fb">${row}</div><div style="background:#1c1b22">${row}</div>`,
);
await page.setViewport({ width: 420, height: 280, deviceScaleFactor: 2 });
const look = process.argv[2];
if (look) writeFileSync(look, await page.screenshot());
await browser.close();
