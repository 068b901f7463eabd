import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** gzip kB per bundle. The page script runs in every tab of a site that is on: no React in it. */
const budgets: Record<string, number> = {
  'page.js': 40,
  'over.js': 20,
  'pick.js': 5,
  'read-all.js': 3,
  'record.js': 16,
  // All texts of five languages, the panel's among them (a speaker has them all), seventy-seven messages in each with when to use them (100 kB), every method (a label is told there), and
  // the phone numbering of every country.
  'background.js': 467,
  // The app with its screens, and the same engine, messages and texts as the background's.
  'chunks/*.js': 590,
};

const folders = ['.output/chrome-mv3', '.output/firefox-mv3'];
const kB = (files: string[]) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;

describe.each(folders)('%s', (folder) => {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

  it.each(Object.entries(budgets))('keeps %s within %i kB gzip', (pattern, budget) => {
    const files = globSync(`${folder}/${pattern}`);
    expect(files.length).toBeGreaterThan(0);
    expect(kB(files)).toBeLessThanOrEqual(budget);
  });

  it('asks for no host before the user turns a site on', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('shows no page a file of its own, so that no page can tell that it is there', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('forbids its own pages every connection', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });

  it('has its name and description in every language of the folder', () => {
    for (const file of globSync(`${folder}/_locales/*/messages.json`)) {
      const messages = JSON.parse(readFileSync(file, 'utf8'));
      expect(messages.name.message).toBe('Segment Lens');
      // The stores cut a longer one.
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
    }
    expect(existsSync(`${folder}/_locales/${manifest.default_locale}/messages.json`)).toBe(true);
  });

  it('has its icons', () => {
    expect(Object.keys(manifest.icons ?? {})).toEqual(['16', '32', '48', '128']);
  });
});
