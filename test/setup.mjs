/**
 * Makes a bare machine ready: `node test/setup.mjs [chromium] [firefox]`. Installs what is missing and says
 * what it does; where it cannot, it says in one sentence what to install, and ends with status 1.
 * Plain JavaScript without a dependency: it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser, versionOf } from './find-browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

checkNode();
installPackages();
for (const kind of process.argv.slice(2)) ensureBrowser(kind);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  give(`Backstory needs Node ${needMajor}.${needMinor} or later; this is Node ${process.versions.node}.`);
}

function installPackages() {
  const reason = stale();
  if (!reason) return;
  say(`Installing packages (${reason}) …`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it refuses a lock file that lacks other platforms' builds of a package, and a registry may lack them.
  const done = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    // Standard output belongs to the command that follows.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) give('npm install failed: see above. Is the npm registry within reach?');
  const left = stale();
  if (left) give(`The packages installed are not those of package-lock.json: ${left}.`);
}

/** Why the installed packages are not those of package-lock.json; null when they are. */
function stale() {
  const installed = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return 'none are installed';
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')).packages;
  for (const [path, { version, optional }] of Object.entries(want)) {
    if (path === '' || (optional && !have[path])) continue;
    if (have[path]?.version !== version) return `${path.replace(/^node_modules\//, '')} has changed`;
  }
  return null;
}

function ensureBrowser(kind) {
  const browser = BROWSERS[kind];
  if (!browser) give(`There is no browser "${kind}" here: name chromium or firefox.`);
  const { label, oldest, variable } = browser;
  if (!findBrowser(kind) && canInstall()) install(browser);
  const path = findBrowser(kind);
  if (!path) give(`Please install ${label} ${oldest} or later, or set ${variable} to where it is.`);
  const version = versionOf(path);
  if (version !== null && version < oldest)
    give(`${path} is ${label} ${version}: please install ${label} ${oldest} or later, or set ${variable}.`);
}

/** On Debian and its like, as root; a path given by hand is never second-guessed. */
function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function install({ label, variable, package: name }) {
  if (process.env[variable]) give(`${variable} is ${process.env[variable]}, but nothing that runs is there.`);
  say(`Installing ${label} from Debian's packages …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const steps = [
    ['update', '-qq'],
    ['install', '-qq', '-y', '--no-install-recommends', name],
  ];
  for (const step of steps) {
    const { status } = spawnSync('apt-get', step, options);
    if (status !== 0) give(`apt-get ${step[0]} failed: please install ${label} by hand, or set ${variable}.`);
  }
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function give(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
