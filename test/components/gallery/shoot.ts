/** Photographs the gallery: `tsx test/components/gallery/shoot.ts FOLDER [part of a state's name] [light|dark|forced …]`. */
import { mkdirSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';

const [folder = 'artifacts/gallery', part = '', ...looks] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const server = await createServer({
  root: new URL('.', import.meta.url).pathname,
  configFile: false,
  logLevel: 'error',
  server: { port: 4177, fs: { allow: [new URL('../../..', import.meta.url).pathname] } },
});
await server.listen();
const browser = await launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const protocol = await page.createCDPSession();
page.on('pageerror', (error) => console.error(String(error)));
page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
const address = server.resolvedUrls?.local[0];

await page.goto(`${address}`);
await page.waitForSelector('li a');
const states = await page.$$eval('li a', (links) => links.map((link) => link.textContent ?? ''));
for (const state of states.filter((name) => name.includes(part))) {
  for (const look of looks.length > 0 ? looks : ['light']) {
    const narrow = look.includes('narrow');
    const wide = !state.startsWith('popup') && !narrow;
    // The protocol itself: puppeteer's own call knows no forced colours.
    await protocol.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: look.includes('dark') ? 'dark' : 'light' },
        { name: 'forced-colors', value: look.includes('forced') ? 'active' : 'none' },
      ],
    });
    await page.setViewport({ width: wide ? 1100 : narrow ? 320 : 400, height: 640 });
    await page.goto(`${address}?state=${state}`);
    await page.waitForSelector('#app > *');
    await page.screenshot({ path: `${folder}/${state}-${look}.png`, fullPage: !state.startsWith('card') });
  }
}
await browser.close();
await server.close();
