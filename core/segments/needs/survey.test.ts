import { describe, expect, it } from 'vitest';
import { person } from '../../../test/people';
import { hasReferenceData, readJson, readRows } from '../../../test/reference-data';
import type { Mixed } from '../clusters/mixed/gower';
import { randomFrom } from '../numbers/random';
import { answerOf, itemOf, type Rated } from './item';
import { criteriaOf, latentClasses } from './latent-classes';
import { scalesOf } from './scales';

type Lca = { [k: string]: { logLik: number; AIC: number; BIC: number } };
type Reference = {
  mcdonalds: { lca_k2to6: Lca };
  volunteers: { lca: Lca };
  bfi: { alpha_scoreItems: { [scale: string]: number } };
  mobi: { alpha: { [scale: string]: number } };
};
const reference = () => readJson('reference/survey.json') as Reference;
const yesOrNo = (file: string, from: number, to?: number): Mixed => {
  const rows = readRows(file);
  const columns = Object.keys(rows[0] ?? {}).slice(from, to);
  return {
    rows: rows.length,
    columns: columns.map((column) => ({
      measure: 'name',
      values: Float64Array.from(rows, (row) => Number(row[column] === 'Yes' || row[column] === '1')),
    })),
  };
};
function ratedIn(file: string, columns: RegExp) {
  const rows = readRows(file);
  const fields = Object.keys(rows[0] ?? {}).filter((column) => columns.test(column));
  const answers = new Map(
    fields.map((field) => [
      `own:${field}`,
      Float64Array.from(rows, (row) => (row[field] === '' ? Number.NaN : Number(row[field]))),
    ]),
  );
  const items = fields.map((field): Rated => {
    return { as: 'rated', field: `own:${field}`, low: 1, high: 10, names: null, codes: [] };
  });
  return scalesOf(items, answers).all;
}

describe.skipIf(!hasReferenceData)('R’s flexmix and psych (skipped without the shared data)', () => {
  it.each([
    ['mcdonalds.csv', () => yesOrNo('mcdonalds.csv', 0, 11), () => reference().mcdonalds.lca_k2to6],
    ['survey_volunteers.csv', () => yesOrNo('survey_volunteers.csv', 2), () => reference().volunteers.lca],
  ] as const)(
    'latent classes of %s: log-likelihood, AIC and BIC, or better',
    (_, make, expected) => {
      const mixed = make();
      for (const [k, { logLik, AIC, BIC }] of Object.entries(expected())) {
        if (Number(k) > 5) continue;
        const found = latentClasses(mixed, Number(k), 10, randomFrom(1));
        expect(found.logLik, `k = ${k}`).toBeGreaterThan(logLik - 0.1);
        expect(found.logLik, `k = ${k}`).toBeLessThan(logLik + 0.5);
        const { aic, bic } = criteriaOf(found, mixed.rows);
        expect(Math.abs(aic - AIC)).toBeLessThan(1);
        expect(Math.abs(bic - BIC)).toBeLessThan(1);
      }
    },
    60_000,
  );

  it('bfi: the reversed questions are found, and alpha is that of psych', () => {
    const scales = ratedIn('survey_bfi.csv', /^[ACENO]\d$/);
    expect(scales.flatMap(({ reversed }) => reversed).sort()).toEqual(
      readRows('survey_bfi_items.csv')
        .filter(({ Keying, item }) => Keying === '-1' && !/^[N]/.test(item ?? ''))
        .map(({ item }) => `own:${item}`)
        .filter((field) => /:[ACENO]\d$/.test(field))
        .sort(),
    );
    const expected = reference().bfi.alpha_scoreItems;
    for (const [name, alpha] of Object.entries(expected)) {
      const scale = scales.find((one) => one.name === name.slice(0, 1).toUpperCase());
      expect(scale?.alpha, name).toBeCloseTo(alpha, 2);
    }
  });

  it('mobi: alpha of each scale', () => {
    const scales = ratedIn('survey_mobi.csv', /./);
    for (const [name, alpha] of Object.entries(reference().mobi.alpha)) {
      if (typeof alpha !== 'number') continue;
      expect(scales.find((one) => one.name === name)?.alpha, name).toBeCloseTo(alpha, 6);
    }
  });
});

describe('answers', () => {
  const column = (values: (number | string | boolean)[]) =>
    values.map((value, at) =>
      person(
        `c${at}`,
        {},
        {
          q: (typeof value === 'number'
            ? { kind: 'number', value }
            : typeof value === 'boolean'
              ? { kind: 'yesNo', value }
              : { kind: 'category', value }) as never,
        },
      ),
    );
  const answers = (values: (number | string | boolean)[]) => {
    const customers = column(values);
    const item = itemOf('own:q', customers);
    return { item, given: item && customers.map((customer) => answerOf(customer, item)) };
  };
  it('codes that lie apart are no answers', () => {
    const { item, given } = answers([1, 2, 3, 4, 5, 99, -99, 5, 4, 3, 2, 1]);
    expect(item).toMatchObject({ as: 'rated', low: 1, high: 5, codes: [-99, 99] });
    expect(given?.slice(4, 7)).toEqual([5, undefined, undefined]);
    expect(answers([1, 3, 5, 7, 9, 2, 10]).item).toMatchObject({ low: 1, high: 10, codes: [] });
    expect(answers([1, 2, 3, 4, 5, 6, 7, 9, 1, 2, 3]).item).toMatchObject({ high: 7, codes: [9] });
    expect(answers([-4, -1, 0, 2, 4, 3]).item).toMatchObject({ low: -4, high: 4, codes: [] });
  });
  it('words are put in their order, and “don’t know” is no answer', () => {
    const { item, given } = answers(['Agree', 'Strongly disagree', 'Don’t know', 'Neutral', 'Disagree']);
    expect(item).toMatchObject({ as: 'rated', names: ['Strongly disagree', 'Disagree', 'Neutral', 'Agree'] });
    expect(given).toEqual([3, 0, undefined, 2, 1]);
    expect(answers(['vaak', 'soms', 'weet niet', 'nooit', 'soms']).given).toEqual([2, 1, undefined, 0, 1]);
    expect(answers(['Ja', 'Nej', 'vet ej', 'Ja']).given).toEqual([1, 0, undefined, 1]);
    expect(answers(['Price', 'Speed', 'Price', 'Service']).item).toMatchObject({ as: 'choice' });
  });
  it('amounts, dates and long lists of names are no questions', () => {
    expect(answers([1, 2.5, 3, 4]).item).toBeNull();
    expect(answers([1, 20, 300, 4000]).item).toBeNull();
    expect(answers(['2026-01-01', '2026-01-02']).item).toBeNull();
  });
});
