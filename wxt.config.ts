import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { defineConfig } from 'wxt';
import { packLines } from './lib/text/word-list';

const SITES = ['http://*/*', 'https://*/*'];

const WORD_LISTS = /\/lib\/(?:text|memory)\/(?:\w+\/)?data\/[\w-]+\.ts$/;

/** Word lists are front-coded in the build, where `lib/text/word-list.ts` reads them: what ships is counted in kilobytes. */
const packed = (code: string) =>
  code.replace(/= `\n([^`$\\]*)`/g, (_whole, lines: string) => `= ${JSON.stringify(packLines(lines))}`);

const packWordLists = {
  name: 'pack-word-lists',
  transform: (code: string, id: string) => (WORD_LISTS.test(id) ? packed(code) : undefined),
};

/**
 * A service worker may not `import()`, and what stands in its file is evaluated whenever it wakes: 50 ms for the engine,
 * which a popup that wakes it can do without. What the background imports so is put into the file as a function, run
 * when it is first asked for.
 */
const importLate = {
  name: 'import-late',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.includes('/entrypoints/background/')) return undefined;
    const heads: string[] = [];
    const body = code.replace(/\bimport\(('[^']+')\)/g, (_whole, path: string) => {
      heads.push(`import late${heads.length} from ${path.replace(/'$/, "?late'")};\n`);
      return `late${heads.length - 1}()`;
    });
    return heads.length > 0 ? heads.join('') + body : undefined;
  },
  resolveId: (path: string, importer?: string) =>
    path.endsWith('?late') && importer ? resolve(importer, '..', path) : undefined,
  async load(id: string) {
    if (!id.endsWith('?late')) return undefined;
    const bundle = await build({
      entryPoints: [id.replace('?late', '.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'late',
      plugins: [
        {
          name: 'pack-word-lists',
          setup: (late) =>
            late.onLoad({ filter: WORD_LISTS }, async ({ path }) => ({
              contents: packed(await readFile(path, 'utf8')),
              loader: 'ts',
            })),
        },
      ],
    });
    return `let late;\nconst run = () => {\n${bundle.outputFiles[0]?.text}\nreturn late;\n};\nexport default async () => (late ??= run());`;
  },
};

/**
 * Preact can be told to take text for markup. We never tell it to; in what we ship it could not even then: such text
 * would be shown as text.
 */
const preactWithoutMarkup = {
  name: 'preact-without-markup',
  transform: (code: string, id: string) =>
    id.includes('/preact/dist/') ? code.replaceAll('.innerHTML', '.textContent') : null,
};

/**
 * The gate runs on every page, and nearly all of it: compiled at one go it costs an eighth less than function by
 * function (V8 takes the hint, others skip the line), and WXT's entry around it, a promise and a logger, an eighth more.
 */
const leanGate = {
  name: 'lean-gate',
  enforce: 'pre' as const,
  load: (id: string) =>
    /unlisted-script-entrypoint\?.*\/gate\.ts$/.test(id)
      ? `import gate from '${id.slice(id.indexOf('?') + 1)}';\nexport default gate.main();`
      : undefined,
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    const gate = bundle['gate.js'];
    if (gate?.code) gate.code = `//# allFunctionsCalledOnLoad\n${gate.code}`;
  },
};

export default defineConfig({
  // Where a name comes from stands at the head of each file.
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Backstory',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'contextMenus', 'activeTab'],
    host_permissions: SITES,
    // Private by construction: our own pages cannot open a connection, whatever a page made them show.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    incognito: 'not_allowed',
    // `public/popup.html`, not a page of WXT's: it would be made of a dozen files, each of which costs milliseconds.
    action: { default_title: 'Backstory', default_popup: 'popup.html' },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_previous__',
      },
    },
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      96: 'icon/96.png',
      128: 'icon/128.png',
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  // The polyfill for preloading modules would fetch them: our pages load their own files without it.
  vite: ({ command }) => ({
    // While one develops the engine stays among the background's modules, which are watched.
    plugins: [packWordLists, ...(command === 'build' ? [importLate] : []), preactWithoutMarkup, leanGate],
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes a page named history for the browser's own history page.
      delete manifest.chrome_url_overrides;
      // The gate is an unlisted script registered here: a WXT content script would announce the extension
      // to the page and could be ended by a forged event.
      manifest.content_scripts = [{ matches: SITES, js: ['gate.js'], run_at: 'document_idle' }];
    },
  },
});
