import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../test/people';
import { hasReferenceData, type Record, readJson, readRows } from '../../../test/reference-data';
import { chiSquareTail } from '../../segments/numbers/chi-square';
import { holm } from '../../segments/numbers/holm';
import { normal } from '../../segments/numbers/random';
import { daysBetween } from '../../values/civil';
import { levelBins as binsOfCodes, numberBins } from './bins';
import { driftTest, psiOf } from './psi';

/** By the names of the levels; null = missing. */
function levelBins(base: readonly (string | null)[], now: readonly (string | null)[]) {
  const both = [...base, ...now];
  const levels = [...new Set(both)].filter((level) => level !== null).sort();
  const codes = Int32Array.from(both, (level) => (level === null ? -1 : levels.indexOf(level)));
  return binsOfCodes(codes, base.length);
}

type Halves = [base: Record[], now: Record[]];
type Reference = { [set: string]: { columns: { [column: string]: { psi: number; edges?: number[] } } } };

/** Counted there of the cleaned lines, which the file of invoices does not hold. */
const elsewhere = new Set(['online_invoices lines']);
const halved = (rows: Record[], at: number): Halves => [rows.slice(0, at), rows.slice(at)];
const number = (text: string | undefined): number =>
  text === undefined || text.trim() === '' ? Number.NaN : Number(text);

/** The sets of drift.json that are whole columns of a file. */
const sets: { [set: string]: () => Halves } = {
  telco_rows: () => halved(readRows('telco_churn.csv'), 3521),
  telco_tenure: () => {
    const rows = readRows('telco_churn.csv');
    return [rows.filter(({ tenure }) => Number(tenure) > 24), rows.filter(({ tenure }) => Number(tenure) <= 24)];
  },
  marketing_by_join_date: () => {
    const rows = readRows('marketing_campaign.csv', { delimiter: ';' });
    const order = ({ Dt_Customer = '', ID = '' }: Record) => `${Dt_Customer} ${ID.padStart(6, '0')}`;
    return halved(
      rows.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
      1120,
    );
  },
  online_invoices: () => {
    const rows = readRows('online_retail_invoices.csv')
      .filter(({ InvoiceNo = '', Amount }) => !InvoiceNo.startsWith('C') && Number(Amount) > 0)
      .map(({ Amount = '', Country = '', InvoiceDate = '' }) => {
        const weekday = (new Date(`${InvoiceDate.slice(0, 10)}T12:00:00Z`).getUTCDay() + 6) % 7;
        return { amount: Amount, country: Country, 'weekday(0=Mon)': String(weekday), on: InvoiceDate };
      });
    return [rows.filter(({ on }) => on < '2011-06-01'), rows.filter(({ on }) => on >= '2011-06-01')];
  },
  online_rfm: () => {
    const rows = readRows('online_retail_invoices.csv').filter(
      ({ InvoiceNo = '', Amount }) => !InvoiceNo.startsWith('C') && Number(Amount) > 0,
    );
    const buyers = (from: string, asOf: string) => {
      const own = rows.filter(({ InvoiceDate = '' }) => InvoiceDate >= from && InvoiceDate < asOf);
      return [...Map.groupBy(own, ({ CustomerID = '' }) => CustomerID).values()].map((orders) => {
        const last =
          orders
            .map(({ InvoiceDate = '' }) => InvoiceDate.slice(0, 10))
            .sort()
            .at(-1) ?? '';
        const spent = orders.reduce((sum, { Amount }) => sum + Number(Amount), 0);
        return { R: String(daysBetween(last, asOf)), F: String(orders.length), M: String(spent) };
      });
    };
    return [buyers('2010-12-01', '2011-06-01'), buyers('2011-06-01', '2011-12-10')];
  },
  bank_months: () => {
    const rows = readRows('bank_additional.csv', { delimiter: ';' });
    const summer = ({ month = '' }: Record) => ['may', 'jun', 'jul'].includes(month);
    return [rows.filter(summer), rows.filter((row) => !summer(row))];
  },
};

function binsOf([base, now]: Halves, column: string, isNumber: boolean) {
  const of = (rows: Record[]) => rows.map((row) => row[column]);
  if (!isNumber)
    return levelBins(
      of(base).map((text) => text ?? null),
      of(now).map((text) => text ?? null),
    );
  return numberBins(Float64Array.from(of(base), number), Float64Array.from(of(now), number));
}

describe.skipIf(!hasReferenceData)('the index of real data (skipped without the reference data)', () => {
  const reference = hasReferenceData ? (readJson('reference/drift.json') as Reference) : {};
  describe.each(Object.keys(sets))('%s', (set) => {
    const halves = sets[set]?.() ?? [[], []];
    const columns = Object.entries(reference[set]?.columns ?? {});
    it.each(columns.filter(([column]) => !elsewhere.has(`${set} ${column}`)))(
      '%s is that of the reference',
      (column, { psi, edges }) => {
        expect(psiOf(binsOf(halves, column, edges !== undefined))).toBeCloseTo(psi, 9);
      },
    );
  });

  const drifts = (set: string) => {
    const halves = sets[set]?.() ?? [[], []];
    const columns = Object.entries(reference[set]?.columns ?? {});
    const chances = holm(
      columns.map(([column, { edges }]) => driftTest(binsOf(halves, column, edges !== undefined), 1)?.p ?? 1),
    );
    return columns.filter((_, at) => (chances[at] ?? 1) < 0.05).map(([column]) => column);
  };
  it('two halves of one file have not drifted, customers of other years have', () => {
    expect(drifts('telco_rows')).toEqual([]);
    expect(drifts('telco_tenure').sort()).toEqual(
      ['Churn', 'Contract', 'InternetService', 'MonthlyCharges', 'PaymentMethod', 'TotalCharges'].sort(),
    );
    expect(drifts('marketing_by_join_date')).toEqual(
      expect.arrayContaining(['NumWebVisitsMonth', 'NumDealsPurchases', 'MntMeatProducts', 'Response']),
    );
    expect(drifts('marketing_by_join_date')).not.toEqual(expect.arrayContaining(['Income']));
  });
});

describe('the test of drift', () => {
  const draw = (count: number, random: () => number, by = 0) =>
    Float64Array.from({ length: count }, () => normal(random) + by);
  const numberOfAlarms = (n: number, m: number, lists: number) => {
    let alarms = 0;
    for (let seed = 1; seed <= lists; seed += 1) {
      const random = randomFrom(seed);
      if ((driftTest(numberBins(draw(n, random), draw(m, random)), seed)?.p ?? 1) < 0.05) alarms += 1;
    }
    return alarms;
  };
  it.each<[number, number, number]>([
    [2000, 1500, 200],
    [600, 5000, 200],
    [100, 100, 100],
    [40, 60, 100],
  ])('of %d and %d customers of one source raises about one alarm in twenty', (n, m, lists) => {
    // Above the 99.9th percentile of a binomial with p = 0.05.
    expect(numberOfAlarms(n, m, lists)).toBeLessThanOrEqual(0.05 * lists + 3.3 * Math.sqrt(0.0475 * lists));
  });
  it('finds a shift of half a standard deviation, in few and in many', () => {
    for (const [n, by] of [
      [100, 'permutation'],
      [3000, 'limit'],
    ] as const) {
      const random = randomFrom(3);
      expect(driftTest(numberBins(draw(n, random), draw(n, random, 0.5)), 1)).toMatchObject({ by });
      const again = randomFrom(3);
      expect(driftTest(numberBins(draw(n, again), draw(n, again, 0.5)), 1)?.p).toBeLessThan(0.05);
    }
  });
  it('tests two levels of which one is rare exactly, and stays finite where a bin is empty', () => {
    const yes = (count: number, of: number) => Array.from({ length: of }, (_, at) => (at < count ? 'yes' : 'no'));
    expect(driftTest(levelBins(yes(1, 3000), yes(14, 3000)), 1)).toMatchObject({ by: 'exact' });
    expect(driftTest(levelBins(yes(1, 3000), yes(14, 3000)), 1)?.p).toBeCloseTo(0.000_963_8, 6);
    const gone = levelBins(yes(0, 500), yes(500, 500));
    expect(Number.isFinite(psiOf(gone))).toBe(true);
    expect(driftTest(gone, 1)?.p).toBeLessThan(1e-9);
  });
  it('of nobody, or of one value only, is none', () => {
    expect(driftTest(levelBins([], ['a']), 1)).toBeNull();
    expect(driftTest(levelBins(['a'], ['a', 'a']), 1)).toBeNull();
  });
});

describe('numbers behind it', () => {
  it.each([
    [3.841_458_820_694_124, 1, 0.05],
    [16.918_977_604_620_448, 9, 0.05],
    [0.5, 1, 0.479_500_122_186_953_5],
    [2, 2, Math.exp(-1)],
    [300, 250, 0.016_518_273],
    [0, 4, 1],
  ])('the chance of a χ² of %d or more with %d degrees', (chi, df, p) =>
    expect(chiSquareTail(chi, df)).toBeCloseTo(p, 5),
  );
  it('Holm pays for how many were looked at, and keeps the order', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([])).toEqual([]);
  });
});
