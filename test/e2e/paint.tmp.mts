import { startDemo } from '/work/wt-ui/test/demo/server';
import { launch } from '/work/wt-ui/test/e2e/harness/launch';
import { openPage } from '/work/wt-ui/test/e2e/harness/open-page';
import { storedRows } from '/work/wt-ui/test/e2e/harness/history';
import { until } from '/work/wt-ui/test/e2e/harness/until';
const demo = await startDemo();
const l = await launch('chromium', { extension: '/work/wt-ui/.output/chrome-mv3' });
for (const n of ['river-2025-09-02-courier','river-2025-09-11-post','river-2025-11-05-ledger','river-2026-03-12-post','river-2026-03-18-courier','river-2026-03-19-ledger']) {
  const p = await l.browser.newPage(); await p.goto(demo.article(n));
  await until(n, async () => (await storedRows(l.control)).some(r => r.url === demo.article(n))); await p.close();
}
const page = await l.browser.newPage(); await page.goto(demo.article('river-2026-03-13-daybreak'));
await until('kept', async () => (await storedRows(l.control)).some(r => r.url === demo.article('river-2026-03-13-daybreak')));
const one = async () => {
  await page.bringToFront();
  const popup = await l.browser.newPage({ background: true });
  await popup.evaluateOnNewDocument(() => {
    const w = globalThis as any; w.__t = {};
    const ob = new MutationObserver(() => { if (!w.__t.head && document.querySelector('.masthead')) w.__t.head = performance.now(); if (!w.__t.cov && document.querySelector('.rail-row')) { w.__t.cov = performance.now(); } });
    ob.observe(document, { childList: true, subtree: true });
  });
  await openPage(popup, `${l.origin}popup.html`);
  await until('cov', () => popup.evaluate(() => (globalThis as any).__t.cov));
  const t = await popup.evaluate(() => { const n = performance.getEntriesByType('navigation')[0] as any; return { ...(globalThis as any).__t, dcl: n.domContentLoadedEventEnd, resp: n.responseEnd, js: performance.getEntriesByType('resource').map((r:any)=>[r.name.split('/').pop(), Math.round(r.startTime), Math.round(r.responseEnd)].join(' ')).join(', ') }; });
  await popup.close();
  return t;
};
const all: any[] = [];
for (let i = 0; i < 8; i++) { const t = await one(); all.push(t); console.log(`head ${t.head?.toFixed(0)} coverage ${t.cov.toFixed(0)} dcl ${t.dcl.toFixed(0)} ${t.js}`); }
// the background's part, warm
const tabId = await l.control.evaluate(async (u) => (await (globalThis as any).chrome.tabs.query({})).find((t: any) => t.url === u)?.id, page.url());
const times = await l.control.evaluate(async (id) => { const out: any = { tab: [], health: [], settings: [], query: [] }; const c = (globalThis as any).chrome; const ask = (call: string, payload: object) => c.runtime.sendMessage({ backstory: 1, call, payload }); for (let i = 0; i < 12; i++) { for (const [k, p] of [['settings', {}], ['health', {}], ['tab', { tabId: id }]] as const) { const t = performance.now(); await ask(k, p); out[k].push(+(performance.now() - t).toFixed(1)); } const t = performance.now(); await c.tabs.query({active:true,currentWindow:true}); out.query.push(+(performance.now()-t).toFixed(1)); } return out; }, tabId);
for (const k of Object.keys(times)) console.log(k, 'least', Math.min(...times[k]), 'median', times[k].sort((a: number,b: number)=>a-b)[6]);
await l.close(); await demo.close();
