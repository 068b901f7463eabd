import { describe, expect, it } from 'vitest';
import { person } from '../../../test/people';
import { hasReferenceData, type Record, readJson, readRows } from '../../../test/reference-data';
import type { Customer, OwnValue } from '../../customer/customer';
import { aucOf } from '../numbers/auc';
import { offsetsOf, rowsOf } from './design';
import { type Feature, namesFeature, numberFeature } from './feature';
import { foretell, judged } from './held-out';
import { aloneOf } from './leak';
import { fitLogistic } from './logistic';

type Set = {
  numeric: string[];
  univariate_auc_test: { [column: string]: number };
  categorical: string[];
  models: { [model: string]: { [figure: string]: number } };
};
/** The rows of a file as customers, in the order of the file: numbers and names in columns of their own. */
const customersOf = (rows: readonly Record[], numeric: readonly string[], categorical: readonly string[]): Customer[] =>
  rows.map((row, index) => {
    const number = numeric.flatMap((header): [string, OwnValue][] => {
      const text = (row[header] ?? '').trim();
      return text === '' ? [] : [[header, { kind: 'number', value: Number(text) }]];
    });
    const names = categorical.map((header): [string, OwnValue] => [
      header,
      { kind: 'category', value: row[header] ?? '' },
    ]);
    return person(String(index).padStart(6, '0'), {}, Object.fromEntries([...number, ...names]));
  });
function featuresOf(
  customers: readonly Customer[],
  numeric: readonly string[],
  categorical: readonly string[],
): Feature[] {
  const numbers = numeric.flatMap(
    (header) => numberFeature({ field: `own:${header}`, kind: 'number', currency: null }, customers) ?? [],
  );
  return [...numbers, ...categorical.flatMap((header) => namesFeature(`own:${header}`, customers) ?? [])];
}
/** Every row for whom `isTest` holds foretold by a model of the others. */
function judge(
  customers: readonly Customer[],
  features: readonly Feature[],
  outcomes: boolean[],
  ridge: number,
  isTest: (row: number) => boolean,
) {
  const all = outcomes.map((_, row) => row);
  const [asked, learned] = [all.filter(isTest), all.filter((row) => !isTest(row))];
  const chances = foretell(rowsOf(features, customers), outcomes, ridge, learned, asked);
  const came = asked.map((row) => outcomes[row] === true);
  return { chances, came, ...judged(chances, came) };
}

// Figures of scikit-learn and statsmodels, with their split: every fifth row is kept aside.
describe.skipIf(!hasReferenceData)('logistic regression against the reference', () => {
  const marketing = (rows: Record[]) => rows.map((row) => ({ ...row, Age: String(2014 - Number(row.Year_Birth)) }));
  it.each<[string, string, { delimiter?: string }, string, string, (rows: Record[]) => Record[]]>([
    ['telco', 'telco_churn', {}, 'Churn', 'Yes', (rows) => rows],
    ['bank_additional', 'bank_additional', { delimiter: ';' }, 'y', 'yes', (rows) => rows],
    ['marketing_response', 'marketing_campaign', { delimiter: ';' }, 'Response', '1', marketing],
  ])('%s: AUC within .01, lift of the top tenth within a tenth of it', (name, file, options, target, yes, prepare) => {
    const { numeric, categorical, models, univariate_auc_test } = readJson(`reference/churn_${name}.json`) as Set;
    const rows = prepare(readRows(`${file}.csv`, options));
    const customers = customersOf(rows, numeric, categorical);
    const outcomes = rows.map((row) => row[target] === yes);
    const found = judge(customers, featuresOf(customers, numeric, categorical), outcomes, 1, (row) => row % 5 === 4);
    const { auc = 0, top_decile_lift = 0 } = models.logistic_L2_C1 ?? {};
    expect(Math.abs(found.auc - auc)).toBeLessThan(0.01);
    expect(Math.abs(found.lift / top_decile_lift - 1)).toBeLessThan(0.1);
    expect(found.low).toBeGreaterThan(0.5);
    // Each column alone, on the rows kept aside.
    const asked = rows.map((_, row) => row).filter((row) => row % 5 === 4);
    for (const header of numeric) {
      const known = asked.filter((row) => (rows[row]?.[header] ?? '').trim() !== '');
      if (known.length < asked.length) continue;
      const { auc: alone } = aucOf(
        known.map((row) => Number(rows[row]?.[header])),
        known.map((row) => outcomes[row] === true),
      );
      expect(alone, header).toBeCloseTo(univariate_auc_test[header] ?? 0, 9);
    }
  });

  it('telco on all rows, without a ridge: weights and likelihood of the GLM', () => {
    const glm = (
      readJson('reference/churn_telco.json') as {
        glm_all_rows: { coef: { [name: string]: number }; log_likelihood: number };
      }
    ).glm_all_rows;
    const rows: Record[] = readRows('telco_churn.csv');
    const numeric = ['tenure', 'MonthlyCharges', 'SeniorCitizen'];
    const categorical = ['Contract', 'InternetService'];
    const customers = customersOf(rows, numeric, categorical);
    const features = featuresOf(customers, numeric, categorical);
    const outcomes = rows.map((row) => row.Churn === 'Yes');
    const everybody = outcomes.map((_, row) => row);
    const { weights, logLikelihood } = fitLogistic(rowsOf(features, customers), outcomes, 1e-6, everybody);
    expect(logLikelihood).toBeCloseTo(glm.log_likelihood, 3);
    const offsets = offsetsOf(features);
    for (const [place, feature] of features.entries()) {
      const first = offsets[place] ?? 0;
      const header = feature.field.slice('own:'.length);
      if (feature.as === 'number') {
        expect((weights[first] ?? 0) / feature.sd, header).toBeCloseTo(glm.coef[header] ?? Number.NaN, 4);
        continue;
      }
      // Theirs are told from the first level; here each level has a weight.
      for (const [level, name] of feature.names.entries()) {
        const theirs = Object.entries(glm.coef).find(
          ([key]) => key.toLowerCase() === `${header}=${name}`.toLowerCase(),
        )?.[1];
        expect((weights[first + level] ?? 0) - (weights[first] ?? 0), name).toBeCloseTo(theirs ?? 0, 3);
      }
    }
  });

  it('insurance (CoIL 2000): AUC and hits among the first 800 of the 4,000 kept aside', () => {
    const rows = readRows('insurance_tic.csv');
    const headers = Object.keys(rows[0] ?? {}).filter((header) => header !== 'CARAVAN');
    const customers = customersOf(rows, [], headers);
    const outcomes = rows.map((row) => row.CARAVAN === 'insurance');
    const found = judge(customers, featuresOf(customers, [], headers), outcomes, 1 / 0.05, (row) => row >= 5822);
    expect(Math.abs(found.auc - 0.7337)).toBeLessThan(0.01);
    const first = found.chances
      .map((_, row) => row)
      .sort((a, b) => (found.chances[b] ?? 0) - (found.chances[a] ?? 0))
      .slice(0, 800);
    const hits = first.filter((row) => found.came[row]).length;
    expect(found.came.filter(Boolean)).toHaveLength(238);
    expect(Math.abs(hits - 117)).toBeLessThanOrEqual(3);
  }, 60_000);

  it('the length of a call foretells alone what came of it, better than what was known before', () => {
    const { numeric, categorical } = readJson('reference/churn_bank_additional.json') as Set;
    const rows = readRows('bank_additional.csv', { delimiter: ';' });
    const customers = customersOf(rows, [...numeric, 'duration'], categorical);
    const outcomes = rows.map((row) => row.y === 'yes');
    const [duration] = featuresOf(customers, ['duration'], []);
    if (!duration) throw new Error('no duration');
    expect(aloneOf(duration, customers, outcomes)).toBeGreaterThan(0.8);
  });
});
