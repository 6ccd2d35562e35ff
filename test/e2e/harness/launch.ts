/** Starts a browser with the built extension in it: the same handle for Chromium and Firefox. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../../find-browsers.mjs';
import { closeTab, ownTabsAt } from './extension-api';
import { openPage } from './open-page';
import { until } from './until';

export interface Launched {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly origin: string;
  /** An extension page that does nothing by itself, for asking the browser about tabs and windows. */
  readonly control: Page;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension. */
  readonly extension: string;
  /** Everything but `*.localhost` goes to this proxy. */
  readonly proxyPort?: number;
  readonly headless?: boolean;
  readonly window?: readonly [width: number, height: number];
  /** Keep the profile of an earlier launch. */
  readonly profile?: string;
}

const FIREFOX_ID = 'backstory@backstory.invalid';
/** Any will do: Firefox gives each installation a random one unless told. */
const FIREFOX_UUID = '6f1f2c9e-3d0b-4c6d-9a53-b1f0c2a7d941';
const FIREFOX_IDLE_MS = 3000;
/** Belongs to the extension, runs none of its scripts. */
const CONTROL_PATH = 'manifest.json';

/** `IDB=sqlite`: the history lies in Chromium's newer kind of database. */
const CHROMIUM_FEATURES = process.env.IDB === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : [];
const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater',
];

export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Launched> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`No ${kind} found. Run: node test/setup.mjs ${kind}`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `backstory-${kind}-`));
  const started =
    kind === 'chromium'
      ? await startChromium(executablePath, profile, options)
      : await startFirefox(executablePath, profile, options);
  const { browser, origin } = started;
  const control = await browser.newPage();
  await openPage(control, `${origin}${CONTROL_PATH}`);
  await closeWelcome(control, origin);
  return {
    kind,
    browser,
    origin,
    control,
    close: async () => {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A fresh installation greets the reader in a tab of its own, which would stay in front. */
async function closeWelcome(control: Page, origin: string): Promise<void> {
  const [welcome = -1] = await until('the welcome page is open', async () => {
    const tabs = await ownTabsAt(control, `${origin}welcome.html`);
    return tabs.length > 0 ? tabs : null;
  });
  await closeTab(control, welcome);
}

/** Outside of developer mode Chromium switches an unpacked extension off when it is reloaded. */
function setDeveloperMode(profile: string): void {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

async function startChromium(executablePath: string, userDataDir: string, options: LaunchOptions) {
  setDeveloperMode(userDataDir);
  const [width, height] = options.window ?? [1200, 900];
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir,
    pipe: true,
    headless: options.headless ?? true,
    enableExtensions: [options.extension],
    // Puppeteer turns the back/forward cache off; readers have it on.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    defaultViewport: null,
    args: [
      ...CHROMIUM_ARGS,
      ...CHROMIUM_FEATURES,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxyPort ? [`--proxy-server=127.0.0.1:${options.proxyPort}`] : []),
      `--window-size=${width},${height}`,
    ],
  });
  const id = await until(
    'the extension is installed',
    async () => [...(await browser.extensions()).keys()][0],
  );
  return { browser, origin: `chrome-extension://${id}/` };
}

async function startFirefox(executablePath: string, userDataDir: string, options: LaunchOptions) {
  const [width, height] = options.window ?? [1200, 900];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // The event page is ended this soon: every test also runs with the background dying under it.
      'extensions.background.idle.timeout': FIREFOX_IDLE_MS,
      'devtools.jsonview.enabled': false,
      ...(options.proxyPort ? proxyPreferences(options.proxyPort) : {}),
    },
  });
  await browser.installExtension(options.extension);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}/` };
}

function proxyPreferences(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '.localhost, 127.0.0.1',
  };
}
