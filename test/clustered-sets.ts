import { type Points, pointsOf } from '../core/segments/clusters/points';
import { readJson, readRows } from './reference-data';

/** scikit-learn's best of 50 starts for each k. */
type Expected = {
  features: string[];
  mean: number[];
  sd_pop: number[];
  k: { [k: string]: { inertia: number; sizes_desc: number[]; silhouette: number } };
};

const log = (value: number) => Math.log1p(value);
const plain = (value: number) => value;
const yes = (value: string | undefined): number => (value === 'Yes' ? 1 : value === 'No' ? 0 : Number(value));

/** Columns of a file, prepared as the reference says; rows in which one is missing are left out, as there. */
function read(file: string, features: string[], prepare: (value: number) => number, scaled = true): Points {
  const rows = readRows(file)
    .filter((row) => features.every((feature) => (row[feature] ?? '') !== ''))
    .map((row) => features.map((feature) => prepare(yes(row[feature]))));
  if (!scaled) return pointsOf(rows);
  const columns = features.map((_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    return { mean, sd: Math.sqrt(rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length) };
  });
  return pointsOf(
    rows.map((row) => row.map((value, at) => (value - (columns[at]?.mean ?? 0)) / (columns[at]?.sd ?? 1))),
  );
}

/** Real lists as the reference prepares them: a few columns, scaled. */
export const clusteredSets: [name: string, () => Points][] = [
  ['mall2', () => read('mall.csv', expectedOf('mall2').features, plain)],
  ['mall3', () => read('mall.csv', expectedOf('mall3').features, plain)],
  ['wholesale_raw', () => read('wholesale.csv', expectedOf('wholesale_raw').features, plain)],
  ['wholesale_log', () => read('wholesale.csv', expectedOf('wholesale_log').features, log)],
  ['mcdonalds11_unscaled', () => read('mcdonalds.csv', expectedOf('mcdonalds11_unscaled').features, plain, false)],
  ['cdnow_rfm_log', () => read('reference/rfm_cdnow_scores.csv', ['R', 'F', 'M'], log)],
  ['online_rfm_log', () => read('reference/rfm_online_retail_scores.csv', ['R', 'F', 'M'], Math.log)],
  ['online_rfm_raw', () => read('reference/rfm_online_retail_scores.csv', ['R', 'F', 'M'], plain)],
  ['marketing16', () => marketing('marketing16')],
  ['marketing16_trim', () => marketing('marketing16_trim')],
];
export const expectedOf = (name: string) => readJson(`reference/kmeans_${name}.json`) as Expected;

function marketing(name: string): Points {
  const { features, mean, sd_pop } = expectedOf(name);
  const trimmed = name.endsWith('trim');
  const rows = readRows('marketing_campaign.csv')
    .filter(({ Income, Year_Birth }) => {
      const usual = 2014 - Number(Year_Birth) <= 100 && Number(Income) < 200_000;
      return Income !== '' && (!trimmed || usual);
    })
    .map((row) => features.map((name) => (name === 'Age' ? 2014 - Number(row.Year_Birth) : Number(row[name]))));
  return pointsOf(rows.map((row) => row.map((value, at) => (value - (mean[at] ?? 0)) / (sd_pop[at] ?? 1))));
}
