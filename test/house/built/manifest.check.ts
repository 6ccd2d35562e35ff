import { describe, expect, it } from 'vitest';
import { BUILDS, bytesOf, filesOf, textOf } from './output';

const MEND =
  'The manifest is a promise to the reader. If the change is meant, change this expectation with its reason.';
const SITES = ['http://*/*', 'https://*/*'];

function manifestOf(build: (typeof BUILDS)[number]) {
  return JSON.parse(textOf(build, 'manifest.json'));
}

describe.each(BUILDS)('manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for no more than it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort(), MEND).toEqual(
      ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'].sort(),
    );
    expect([...manifest.host_permissions].sort(), MEND).toEqual(SITES);
    expect(manifest.optional_permissions, MEND).toBeUndefined();
    expect(manifest.optional_host_permissions, MEND).toBeUndefined();
  });

  it('can reach nothing and be reached by nobody', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const parts = policy.split(';').map((part) => part.trim());
    expect(parts, MEND).toEqual(expect.arrayContaining(["connect-src 'none'", "script-src 'self'"]));
    expect(policy, MEND).not.toMatch(/unsafe|https?:|\*/);
    expect(manifest.web_accessible_resources, MEND).toBeUndefined();
    expect(manifest.externally_connectable, MEND).toBeUndefined();
    expect(manifest.incognito, MEND).toBe('not_allowed');
  });

  it('puts only the gate on pages', () => {
    expect(manifest.content_scripts, MEND).toEqual([
      { matches: SITES, js: ['gate.js'], run_at: 'document_idle' },
    ]);
  });

  it('has a drawn icon in every size, and its words in _locales', () => {
    for (const size of ['16', '32', '48', '96', '128'])
      expect(bytesOf(build, manifest.icons[size].replace(/^\//, '')), `icon ${size}`).toBeGreaterThan(100);
    expect(manifest.default_locale).toBe('en');
    expect(manifest.name).toMatch(/^__MSG_\w+__$/);
    expect(manifest.description).toMatch(/^__MSG_\w+__$/);
    expect(filesOf(build)).toContain('_locales/en/messages.json');
  });

  it('has the popup and the pages', () => {
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(filesOf(build)).toEqual(expect.arrayContaining(['popup.html', 'gate.js', 'reader.js']));
  });
});

describe('browsers', () => {
  it('Chrome 120 or later, with a worker', () => {
    const manifest = manifestOf('chrome-mv3');
    expect(Number.parseInt(manifest.minimum_chrome_version, 10)).toBeGreaterThanOrEqual(120);
    expect(manifest.background.service_worker).toBeTruthy();
    expect(manifest.browser_specific_settings).toBeUndefined();
  });

  it('Firefox 140 or later, with an event page and no data collected', () => {
    const manifest = manifestOf('firefox-mv3');
    const { gecko } = manifest.browser_specific_settings;
    expect(gecko.id).toBe('backstory@backstory.invalid');
    expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(140);
    expect(gecko.data_collection_permissions, MEND).toEqual({ required: ['none'] });
    expect(manifest.background.scripts).toHaveLength(1);
  });
});
