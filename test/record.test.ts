import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, recordFixture } from './commands/record';
import { chromium, openBrowser } from './page-reader';
import { fakeFrom } from './recording/fake';

describe('fakes', () => {
  const shape = (text: string): string =>
    text
      .replace(/\p{Lu}/gu, 'A')
      .replace(/\p{L}/gu, 'a')
      .replace(/\d/g, '0');
  it('look like the text, are not the text, and are the same each time', () => {
    for (const text of ['Kv. Björnen 14, 352 30 Växjö', '+46 70-174 06 11', 'ORD-2026/00417', '1 234,50 kr']) {
      const fake = fakeFrom(1).text(text);
      expect(shape(fake)).toBe(shape(text.normalize('NFC')));
      expect(fake).not.toBe(text);
      expect(fakeFrom(1).text(text)).toBe(fake);
      expect(fakeFrom(2).text(text)).not.toBe(fake);
    }
  });
  it('tell apart what was apart, and write only to example.com', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.emailAddress().map((mail) => mail.toLowerCase()),
          { maxLength: 20 },
        ),
        (mails) => {
          const { cell } = fakeFrom(3);
          const fakes = mails.map((mail) => cell(mail, 'email'));
          expect(new Set(fakes).size).toBe(mails.length);
          for (const fake of fakes) expect(fake.endsWith('@example.com')).toBe(true);
        },
      ),
    );
  });
  it('keep dates dates and what the kind of customer is', () => {
    const { cell } = fakeFrom(4);
    expect(cell('2026-11-22', 'lastOrder')).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|1[0-2])$/);
    expect(cell('Kund', 'stage')).toBe('Kund');
    expect(cell('Nordbygg AB', 'company')).toMatch(/ AB$/);
  });
});

const folder = fileURLToPath(new URL('../../shared/data/pages/', import.meta.url));
const saved = `${folder}grid-vuetify-fr`;
const canRun = chromium() !== null && existsSync(`${saved}.html`);

// Needs Chromium and the saved pages, which are not in this repository.
describe.skipIf(!canRun)('a saved page as a fixture', () => {
  let fixture: Fixture;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await openBrowser();
    close = opened.close;
    const made = await recordFixture(
      opened.browser,
      'some-site',
      `${saved}.html`,
      'https://crm.example.org/4410233/clients?page=1',
      1,
    );
    if (typeof made === 'string') throw new Error(made);
    fixture = made;
  }, 60_000);
  afterAll(() => close?.());

  it('is the same list to the reader', () => {
    expect(fixture.changed).toEqual([]);
    expect(fixture.expected.rows).toHaveLength(5);
    expect(fixture.expected.of).toBe(80);
    expect(fixture.expected.more).toBe(true);
    expect(fixture.expected.url).toBe('http://localhost/1234567/clients?page=1');
    expect(fixture.expected.fields).toMatchObject({ Nom: 'name', 'Adresse e-mail': 'email', Société: 'company' });
  });
  it('holds nobody of the page, nothing that runs, and a fifth of its size at most', () => {
    const page = readFileSync(`${saved}.html`, 'utf8');
    const truth = JSON.parse(readFileSync(`${saved}.json`, 'utf8')) as { lists: { recordTexts: string[] }[] };
    const texts = truth.lists[0]?.recordTexts.slice(0, 5).flatMap((text) => text.split(' | ').slice(0, 3)) ?? [];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(page).toContain(text.replaceAll('&', '&amp;'));
      expect(fixture.html).not.toContain(text.replaceAll('&', '&amp;'));
    }
    expect(fixture.html).not.toMatch(/<script|<style|\son\w+=|https?:|@(?!example\.com)/);
    expect(fixture.html.length).toBeLessThan(page.length / 5);
  });
});
