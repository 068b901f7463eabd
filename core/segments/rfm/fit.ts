import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { done, failed, type Outcome, type Problem } from '../../problem';
import type { Fit } from '../method';
import { commonest } from '../numbers/commonest';
import { currenciesOf, namesOf } from '../numbers/currencies';
import type { Ranking } from '../numbers/ranking';
import type { Segment } from '../segment';
import { isProspect, knownNumbers, type Measure, measures, readMeasure } from './measures';
import { type Preset, prospects } from './preset';
import { presetIds, presets } from './presets/index';
import { fixedScale, rankScale, type Scale, scale } from './scale';

export const params = z.object({
  preset: z._default(z.enum(presetIds), 'segment-lens'),
  /** Which measures beside recency: those that the list has (`best`), or exactly these. */
  use: z._default(z.enum(['best', 'RFM', 'RF', 'RM']), 'best'),
  /** The currency of the amounts; left out, the one that most customers have. */
  currency: z.optional(z.nullable(z.string())),
});
export type RfmParams = z.infer<typeof params>;
export const data = z.object({
  preset: z.enum(presetIds),
  currency: z.nullable(z.string()),
  recency: scale,
  frequency: z.nullable(scale),
  monetary: z.nullable(scale),
});
export type RfmData = z.infer<typeof data>;

/** Below this many buyers a fifth of them is a handful, and one order moves the cuts. */
const fewestBuyers = 50;
/** A measure that most buyers lack would leave most of them without a group. */
const leastKnown = 0.5;
/** Where one number of orders is held by more than this share, ranks leave scores that nobody has: then steps are fixed. */
const dominating = 0.4;
/** Orders from which a score is given: 1, 2, 3–4, 5–9, 10 and more; of three: 1, 2, 3 and more. */
const orderSteps = { 5: [2, 3, 5, 10], 3: [2, 3] } as const;
/** When fewer of the amounts are in the commonest currency, too many would be left out to speak of the list. */
const leastOfCurrency = 0.8;

const isBuyer = (customer: Customer): boolean => readMeasure(customer, 'recency', null) !== null;
const isSpread = ({ length, runAt }: Ranking): boolean => length > 0 && runAt(0).to < length;

const tooFew = (field: string, have: number) => failed({ code: 'too-few-known', field, have, need: fewestBuyers });

/** The numbers of a measure where it can be used, or why not. */
function usable(buyers: readonly Customer[], measure: Measure, currency: string | null): Outcome<Ranking> {
  const field = measures[measure];
  const numbers = knownNumbers(buyers, measure, currency);
  if (numbers.length < buyers.length * leastKnown) return failed({ code: 'missing-fields', fields: [field] });
  if (!isSpread(numbers)) return failed({ code: 'no-spread', field, values: 1 });
  if (numbers.length < fewestBuyers) return tooFew(field, numbers.length);
  return done(numbers);
}

function amounts(
  buyers: readonly Customer[],
  wanted: RfmParams,
): Outcome<{ currency: string | null; numbers: Ranking }> {
  const currencies = currenciesOf(buyers, measures.monetary);
  const all = [...currencies.values()].reduce((sum, count) => sum + count, 0);
  const [most, count] = [...currencies].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  if (wanted.currency === undefined && count < all * leastOfCurrency)
    return failed({ code: 'mixed-currencies', currencies: namesOf(currencies) });
  const currency = wanted.currency === undefined ? most : wanted.currency;
  const numbers = usable(buyers, 'monetary', currency);
  return numbers.ok ? done({ currency, numbers: numbers.value }) : numbers;
}

function recencyScale(ranking: Ranking, { of, recencyDays }: Preset): Scale {
  return recencyDays
    ? fixedScale(
        ranking,
        of,
        recencyDays.map((days) => -days).sort((a, b) => a - b),
      )
    : rankScale(ranking, of);
}

/** Ranks, but fixed steps where one number of orders dominates (unless it lies beyond the steps, which then would not split). */
function frequencyScale(ranking: Ranking, { of }: Preset): Scale {
  const { value, share } = commonest(ranking);
  const steps = orderSteps[of];
  return share > dominating && value < (steps.at(-1) ?? 0) ? fixedScale(ranking, of, steps) : rankScale(ranking, of);
}

/** Of two reasons why a measure can't be used, the one that more is to be done about. */
const weightier = (a: Problem, b: Problem): Problem => {
  if (a.code === 'missing-fields' && b.code === 'missing-fields') return { ...a, fields: [...a.fields, ...b.fields] };
  return a.code === 'missing-fields' ? b : a;
};

/**
 * Takes the yardstick: recency, and of frequency and money those that the list has. One missing is made up for by the other
 * (and `data` says so); both missing, or too few buyers, is a problem that names what is missing.
 */
export function fitRfm(customers: Customer[], wanted: RfmParams): Outcome<Fit<RfmData>> {
  const preset = presets[wanted.preset];
  const buyers = customers.filter(isBuyer);
  if (buyers.length === 0 && !customers.every(isProspect))
    return failed({ code: 'missing-fields', fields: ['lastOrder'] });
  if (customers.length < fewestBuyers) return failed({ code: 'too-few', have: customers.length, need: fewestBuyers });
  if (buyers.length < fewestBuyers) return tooFew('lastOrder', buyers.length);

  const recency = knownNumbers(buyers, 'recency', null);
  if (!isSpread(recency)) return failed({ code: 'no-spread', field: 'lastOrder', values: 1 });
  const frequency = wanted.use === 'RM' ? null : usable(buyers, 'frequency', null);
  const monetary = wanted.use === 'RF' ? null : amounts(buyers, wanted);
  const all = preset.needsAll || wanted.use === 'RFM';
  if (frequency?.ok === false && (all || !monetary?.ok))
    return failed(monetary?.ok === false ? weightier(frequency.problem, monetary.problem) : frequency.problem);
  if (monetary?.ok === false && (all || !frequency?.ok)) return monetary;
  if (preset.needsAll && (!frequency?.ok || !monetary?.ok))
    return failed({ code: 'missing-fields', fields: [measures[frequency?.ok ? 'monetary' : 'frequency']] });

  const fitted: RfmData = {
    preset: wanted.preset,
    currency: monetary?.ok ? monetary.value.currency : null,
    recency: recencyScale(recency, preset),
    frequency: frequency?.ok ? frequencyScale(frequency.value, preset) : null,
    monetary: monetary?.ok ? rankScale(monetary.value.numbers, preset.of) : null,
  };
  return done({
    segments: [...preset.groups.map(plain), prospects],
    quality: qualityOf(customers, buyers, fitted),
    data: fitted,
  });
}

const plain = ({ key, name, goal, tone }: Segment): Segment => ({ key, name, goal, tone });

/** `buyers` and `prospects` in numbers; `frequency` and `monetary` = how many of the buyers have that measure (0 = not used). */
const qualityOf = (
  customers: readonly Customer[],
  buyers: readonly Customer[],
  fitted: RfmData,
): Record<string, number> => {
  const known = (measure: Measure): number =>
    fitted[measure] ? knownNumbers(buyers, measure, fitted.currency).length : 0;
  return {
    buyers: buyers.length,
    prospects: customers.filter(isProspect).length,
    frequency: known('frequency'),
    monetary: known('monetary'),
  };
};
