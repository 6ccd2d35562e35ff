/** Pages that work against an extension: markup in every text, storms, probes, forged events, strict policies. */
import { escapeHtml } from '../html';
import { type OddPage, oddArticle, PLAIN } from './page';

/** Each would run, navigate or spoil the layout if any of our surfaces took it for more than text. */
export const ATTACKS = [
  '<img src=x onerror="window.attacked=1">',
  '"><script>window.attacked=1</script>',
  "' onmouseover='window.attacked=1",
  '<svg/onload=window.attacked=1>',
  'javascript:window.attacked=1',
  '{{constructor.constructor("window.attacked=1")()}}',
  '$' + '{window.attacked=1}',
  '<style>*{display:none}</style>',
  '\u202Egnp.exe\u202C',
  'Z\u200Be\u200Br\u200Bo',
] as const;

const attack = (i: number): string => ATTACKS[i % ATTACKS.length] ?? '';

/** Moves, adds and removes elements around the text, some 10,000 nodes a second, until it is told to stop. */
const STORM = `<div id="storm" hidden></div><script>
const storm = document.getElementById('storm');
const blowing = setInterval(() => {
  for (let i = 0; i < 100; i++) {
    if (storm.childNodes.length > 200) storm.firstChild.remove();
    const made = document.createElement('span');
    made.textContent = 'tick ' + i;
    storm.append(made);
  }
}, 10);
window.calm = () => clearInterval(blowing);
</script>`;

/** Notes every trace an extension could leave for a page. */
const PROBE = `<script>
window.probe = { messages: [], events: [], mutations: [], globals: [], resources: [] };
addEventListener('message', (event) => probe.messages.push(String(JSON.stringify(event.data))));
for (const target of [window, document, document.documentElement]) {
  const dispatch = target.dispatchEvent;
  target.dispatchEvent = function (event) { probe.events.push(event.type); return dispatch.call(this, event); };
}
const before = new Set(Object.getOwnPropertyNames(window));
for (const name of ['wxt:content-script-started', 'extension', 'backstory', 'backstory:start', 'message-from-extension'])
  document.addEventListener(name, () => probe.events.push(name), true);
document.addEventListener('DOMContentLoaded', () => {
  new MutationObserver((records) => { for (const record of records) probe.mutations.push(record.type + ' ' + record.target.nodeName); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
window.look = () => {
  probe.globals = Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && name !== 'look');
  probe.resources = performance.getEntries().map((entry) => entry.name).filter((name) => name.includes('extension://'));
  return probe;
};
</script>`;

/** Sends what an extension's own scripts might listen for. */
const FORGE = `<script>
setInterval(() => {
  for (const name of ['wxt:content-script-started', 'wxt:locationchange', 'backstory:stop', 'pagehide', 'freeze']) {
    document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'reader', messageId: 'x' } }));
    window.dispatchEvent(new CustomEvent(name, { detail: null }));
  }
  window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'reader' }, '*');
  window.postMessage({ to: 'background', call: 'remove', payload: { kind: 'everything' } }, '*');
}, 50);
</script>`;

const CLEAR = `<script>
window.cleared = 0;
setInterval(() => { if (CSS.highlights && CSS.highlights.size) { window.cleared += 1; CSS.highlights.clear(); } }, 20);
</script>`;

/** Takes out whatever somebody else puts in. */
const UNDO = `<script>
document.addEventListener('DOMContentLoaded', () => {
  const own = new Set(document.querySelectorAll('*'));
  window.undone = 0;
  new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes)
      if (node.nodeType === 1 && !own.has(node)) { window.undone += 1; node.remove(); }
  }).observe(document, { subtree: true, childList: true });
});
</script>`;

const POISON = `<script>
Array.prototype.map = Array.prototype.filter = function () { throw new Error('poisoned'); };
Object.prototype.polluted = 'yes';
String.prototype.trim = function () { return 'poisoned'; };
</script><form name="body"><input name="querySelector"><input name="documentElement"></form>
<form name="URL"></form><form name="contentType"></form><form name="getElementsByTagName"></form>
<form name="querySelector"></form><form name="querySelectorAll"></form>`;

const STRICT =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report";

export const HOSTILE_PAGES: readonly OddPage[] = [
  {
    path: '/2026/03/20/strict-policy',
    about: 'CSP, Trusted Types, and a place that violations are reported to',
    headers: { 'Content-Security-Policy': STRICT },
    html: () => oddArticle({}),
  },
  {
    path: '/2026/03/20/markup-everywhere',
    about: 'Markup and control characters in title, byline, outlet, names and quotes',
    html: () =>
      oddArticle({
        title: `Mayor ${attack(0)} says ${attack(1)} on Tuesday`,
        author: `Eve ${attack(3)} Mallory`,
        site: `The ${attack(0)} Gazette`,
        paragraphs: [
          `Mayor Agnes Farrow ${attack(0)} said on Tuesday that ${attack(1)} was “${attack(2)} and nothing but ${attack(3)}”.`,
          `“${attack(4)} ${attack(5)},” said Benedict ${attack(6)} Amory. “${attack(7)}”`,
          `${attack(8)} ${attack(9)} Joe Farrow said on Friday: “${attack(0)}”`,
          ...PLAIN.paragraphs,
        ],
      }),
  },
  {
    path: '/2026/03/20/mutation-storm',
    about: 'A page that changes 10,000 nodes a second',
    html: () => oddArticle({ after: STORM }),
  },
  {
    path: '/2026/03/20/probe',
    about: 'A page that looks for traces of extensions',
    html: () => oddArticle({ head: PROBE }),
  },
  {
    path: '/2026/03/20/forged-events',
    about: 'A page that forges events and messages',
    html: () => oddArticle({ head: FORGE }),
  },
  {
    path: '/2026/03/20/clears-highlights',
    about: 'A page that clears every highlight at once',
    html: () => oddArticle({ after: CLEAR }),
  },
  {
    path: '/2026/03/20/undoes-everything',
    about: 'A page that removes every element it did not make',
    html: () => oddArticle({ head: UNDO }),
  },
  {
    path: '/2026/03/20/poisoned',
    about: 'A page with poisoned prototypes and clobbered names',
    html: () => oddArticle({ after: POISON }),
  },
  {
    path: '/2026/03/20/long-title',
    about: 'A headline of 100,000 characters',
    html: () => oddArticle({ title: `Bridge ${escapeHtml('to close '.repeat(11_000))}` }),
  },
];
