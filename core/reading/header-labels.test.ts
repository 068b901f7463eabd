import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFieldKey } from '../customer/fields';
import { matchColumns } from './match-columns';

const file = new URL('../../../shared/data/header-labels.json', import.meta.url);
type Labels = Record<string, Record<string, string[]>>;

/**
 * A label may stand under several fields; any of them is right. A label of a field that we do not have is right when it
 * gets none. Under `phone` the list also holds numbers of fax machines: for us they are `fax`, another field of the list.
 */
function count(labels: Labels, language: (code: string) => string | null) {
  const wanted = new Map<string, Set<string>>();
  for (const [field, byLanguage] of Object.entries(labels)) {
    for (const [code, words] of Object.entries(byLanguage)) {
      for (const word of words) {
        const key = `${code}\t${word}`;
        wanted.set(key, (wanted.get(key) ?? new Set()).add(field));
      }
    }
  }
  const wrong: string[] = [];
  let right = 0;
  for (const [key, fields] of wanted) {
    const [code = '', header = ''] = key.split('\t');
    const [column] = matchColumns([{ header, machine: null, cells: [] }], { language: language(code) });
    const field = column?.field ?? null;
    const known = [...fields].some(isFieldKey);
    if (field === null ? !known : fields.has(field)) right += 1;
    else if (field !== null) wrong.push(`${code} ${header}: ${field}, not ${[...fields].join('/')}`);
  }
  return { right: right / wanted.size, wrong: wrong.length / wanted.size, list: wrong, labels: wanted.size };
}

// Labels of real systems, not part of the repository; match-columns.test.ts holds cases of our own.
describe.skipIf(!existsSync(file))('of real labels, by the header alone,', () => {
  const labels = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Labels) : {};
  it.each([
    ['in the language of the page', (code: string) => code],
    ['in a language that nobody says', () => null],
  ])('at least 90 % are right and at most 1 % wrong, %s', (_, language) => {
    const { right, wrong, list, labels: all } = count(labels, language);
    expect(all).toBeGreaterThan(700);
    expect(right).toBeGreaterThanOrEqual(0.9);
    expect(wrong, list.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
