import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCountry } from './country';
import { readDates } from './date';
import { readGenders } from './gender';
import type { Habits } from './habits';
import { foldName, isSharedMailbox, mailboxOf, normalCompany } from './identity';
import { inferKind, notNumbers } from './infer-kind';
import { isMissing } from './missing';
import { readMoney } from './money';
import { isPersonName, readName } from './name';
import { readNumbers } from './number';
import { readNumberText } from './number-text';
import { readPhone } from './phone';
import { readRange } from './range';
import { readYesNo } from './yes-no';

/** Cases that nobody on this project wrote. They may be absent; the other tests of this folder stand on their own. */
const file = fileURLToPath(new URL('../../../shared/data/parse-cases.json', import.meta.url));
const here = existsSync(file);
const cases = here ? JSON.parse(readFileSync(file, 'utf8')) : {};
const today = '2026-11-22';

const habitsOf = (lang: string): Habits => {
  const rows: Record<string, Habits> = {
    sv: { locale: 'sv-SE', decimal: ',', dateOrder: 'YMD', country: 'SE', currency: 'SEK' },
    nl: { locale: 'nl-NL', decimal: ',', dateOrder: 'DMY', country: 'NL', currency: 'EUR' },
    de: { locale: 'de-DE', decimal: ',', dateOrder: 'DMY', country: 'DE', currency: 'EUR' },
    fr: { locale: 'fr-FR', decimal: ',', dateOrder: 'DMY', country: 'FR', currency: 'EUR' },
    'en-GB': { locale: 'en-GB', decimal: '.', dateOrder: 'DMY', country: 'GB', currency: 'GBP' },
  };
  return rows[lang] ?? { locale: 'en-US', decimal: '.', dateOrder: 'MDY', country: 'US', currency: 'USD' };
};

/** As `interpret` does it: missing texts are taken out, the others are read as one column. */
function readAll<T>(col: string[], read: (texts: string[]) => (T | null)[]): (T | null)[] {
  const known = col.filter((text) => !isMissing(text));
  const values = read(known);
  return col.map((text) => (isMissing(text) ? null : (values.shift() ?? null)));
}

describe.skipIf(!here)('cases of others (skipped where parse-cases.json is absent)', () => {
  for (const { lang, col, expect: expected, currency, outOf } of cases.numbers ?? []) {
    it(`numbers ${col.join(' | ')}`, () => {
      const column = { header: '', habits: habitsOf(lang), known: undefined, whole: false };
      const read = readAll<number>(col, (texts) => {
        const result = readNumbers(texts, column);
        expect(result.questions).toEqual([]);
        return result.values;
      });
      expect(read).toEqual(expected);
      if (outOf) expect(col.map((text: string) => readNumberText(text, 'en')?.outOf)).toEqual(col.map(() => outOf));
      if (!currency) return;
      const money = readMoney(col, column);
      expect(money.values).toEqual(expected.map((amount: number) => ({ amount, currency })));
      expect(money.questions).toEqual([]);
    });
  }

  for (const { col, kind, lang } of cases.notNumbers ?? []) {
    it(`no numbers ${col.join(' | ')}`, () => {
      expect(notNumbers(col)).toBe(kind);
      const inferred = inferKind(col, { header: '', habits: habitsOf(lang ?? ''), today });
      expect(inferred).toBe(kind === 'year' ? 'number' : 'text');
    });
  }

  for (const { lang, col, header, expect: expected, ambiguous, tolDays } of cases.dates ?? []) {
    it(`dates ${col.join(' | ')}`, () => {
      const read = readAll<string>(col, (texts) => {
        const column = { header: header ?? '', habits: habitsOf(lang), known: undefined, today, when: 'any' as const };
        const result = readDates(texts, { ...column, dateHeader: header !== undefined });
        expect(result.questions.map(({ about }) => about)).toEqual(ambiguous ? ['dateOrder'] : []);
        return result.values;
      });
      if (!tolDays) return expect(read).toEqual(expected);
      read.forEach((date, index) => {
        const off = (Date.parse(date ?? '') - Date.parse(expected[index])) / 86_400_000;
        expect(Math.abs(off), `${col[index]} → ${date}`).toBeLessThanOrEqual(tolDays[index]);
      });
    });
  }

  for (const { v, lo, hi } of cases.companySize ?? []) {
    it(`size ${v}`, () => expect(readRange(v, habitsOf(''))).toEqual({ from: lo, to: hi }));
  }
  for (const answer of ['true', 'false'] as const) {
    for (const text of cases.booleans?.[answer] ?? []) {
      it(`${answer} ${text}`, () => expect(readYesNo(text)).toBe(answer === 'true'));
    }
  }
  for (const [code, names] of Object.entries<string[]>(cases.countries ?? {})) {
    it(`country ${code}`, () => expect(names.map(readCountry)).toEqual(names.map(() => code)));
  }
  for (const gender of ['female', 'male', 'other'] as const) {
    const texts: string[] = cases.gender?.[gender] ?? [];
    it(`gender ${gender}`, () => expect(texts.flatMap((text) => readGenders([text]))).toEqual(texts.map(() => gender)));
  }
  for (const { v, country, e164 } of cases.phones ?? []) {
    it(`phone ${v}`, () => expect(readPhone(v, country || null)).toBe(e164));
  }
  for (const { v, first, last } of cases.names ?? []) {
    it(`name ${v}`, () => expect(readName(v)).toMatchObject({ first, last }));
  }
  for (const text of cases.notPersons ?? []) {
    it(`no person ${text}`, () => expect(isPersonName(text)).toBe(false));
  }
  for (const [a, b] of cases.companiesSame ?? []) {
    it(`same ${a} = ${b}`, () => expect(normalCompany(a)).toBe(normalCompany(b)));
  }
  for (const [a, b] of cases.companiesDifferent ?? []) {
    it(`different ${a} ≠ ${b}`, () => expect(normalCompany(a)).not.toBe(normalCompany(b)));
  }
  for (const { a, b, same } of cases.dedupe ?? []) {
    it(`duplicates ${JSON.stringify(a)} ${JSON.stringify(b)}`, () => {
      const mail = (one: { email?: string }) =>
        one.email && !isSharedMailbox(one.email) ? mailboxOf(one.email) : null;
      const company = (one: { company?: string }) => one.company && normalCompany(one.company);
      const sameMail = mail(a) !== null && mail(a) === mail(b);
      const samePhone = a.phone && a.phone === b.phone && foldName(a.name) === foldName(b.name);
      const sameFirm =
        company(a) && company(a) === company(b) && (a.name ? foldName(a.name) === foldName(b.name) : true);
      expect(Boolean(sameMail || samePhone || sameFirm)).toBe(same);
    });
  }
});
