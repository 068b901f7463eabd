import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { done, failed, type Outcome } from '../../problem';
import type { Fit, FitContext } from '../method';
import { quantile } from '../numbers/quantile';
import { prospects } from '../rfm/preset';
import { aliveOf } from './ahead';
import { spendOf } from './baskets';
import { expectedWorth, type Forecast, forecast, knownOf, thirdsOf } from './forecast';
import { fewestForFigures, gateOf } from './gate';
import { forecastGroups, rhythmGroups } from './groups';
import { historyOf } from './history';
import { checkEarlier } from './holdout';
import { fitPurchases, type History, kinds, spreads } from './purchases';
import { fitRhythm, rhythm } from './rhythm';
import { covarianceOf } from './uncertainty';

export const params = z.object({
  /** A forecast where the customers are enough for one, else the rhythm (`best`); or exactly one of the two. */
  use: z._default(z.enum(['best', 'forecast', 'rhythm']), 'best'),
  /** `mbg`, in which also who bought once may have gone; `bg` is the older one, in which they never do. */
  model: z._default(z.enum(kinds), 'mbg'),
  /** How many days ahead. */
  days: z._default(z.number().check(z.gte(7), z.lte(1826)), 365),
});
export type ValueParams = z.infer<typeof params>;
export const data = z.discriminatedUnion('kind', [rhythm, forecast]);
export type ValueData = z.infer<typeof data>;
type Fitted = Outcome<Fit<ValueData>>;

/** Fitting looks at so many at most, evenly over the ids: the parameters of so many are sure to two digits, and it takes seconds. */
const sampleSize = 20_000;
/** When the mean chance of stopping after an order is below this, the data show no stopping at all, and every silence is chance. */
const leastStopping = 0.01;
/** The best fifth in worth are the valuable ones. */
const valuableShare = 0.2;

/** A forecast where there is enough to make one of, else the rhythm. A forecast that is worth nothing is a problem, not a rhythm. */
export function fitValue(customers: readonly Customer[], wanted: ValueParams, context: FitContext): Fitted {
  if (wanted.use === 'rhythm') return rhythmFit(customers);
  const step = Math.max(1, Math.ceil(customers.length / sampleSize));
  const sample = customers.filter((_, index) => index % step === 0);
  const histories = sample.flatMap((customer) => {
    const history = historyOf(customer, context.asOf);
    return 'missing' in history ? [] : [history];
  });
  const shut = gateOf(histories);
  if (!shut) return forecastFit(sample, histories, wanted, context);
  return wanted.use === 'forecast' ? failed(shut) : rhythmFit(customers);
}

/** `gap` = the usual days between orders. */
function rhythmFit(customers: readonly Customer[]): Fitted {
  const fitted = fitRhythm(customers);
  if (!fitted.ok) return fitted;
  const quality = { forecast: 0, gap: fitted.value.gap };
  return done({ segments: [...rhythmGroups, prospects], quality, data: fitted.value });
}

/**
 * `customers` = how many it was taken from, `valued` = of how many the money is known, `correlation` = of orders with their mean;
 * `checked` = how many it was held against, off by `off` orders each, and the rate of before by `naive`; the rest are parameters.
 */
function forecastFit(
  customers: readonly Customer[],
  histories: readonly History[],
  { model, days }: ValueParams,
  context: FitContext,
): Fitted {
  const firm = histories.length >= fewestForFigures;
  const spread = firm ? spreads.wide : spreads.narrow;
  const take = (known: readonly History[]) => fitPurchases(known, model, spread);
  const purchases = take(histories);
  const { kind: _, ...parameters } = purchases;
  const checked = checkEarlier(take, customers, context);
  if (checked && checked.off >= checked.naive) {
    const { off, naive, customers } = checked;
    return failed({ code: 'forecast-no-better', off, naive, customers });
  }
  const covariance = covarianceOf(purchases, histories, spread);
  if (purchases.a / (purchases.a + purchases.b) < leastStopping) return failed({ code: 'nobody-stops' });
  if (!covariance) return failed({ code: 'nothing-fits' });
  const money = spendOf(customers);
  const ahead = { purchases, spend: money?.spend ?? null, days };
  const expected = expectedOf(customers, ahead, context.asOf);
  const worths = Float64Array.from(expected.map(({ worth }) => worth)).sort();
  const valuable = quantile(worths, 1 - valuableShare);
  if (!(valuable > (worths[0] ?? valuable)))
    return failed({ code: 'no-spread', field: money ? 'totalSpend' : 'orders', values: 1 });
  const bands = {
    orders: thirdsOf(expected.map(({ orders }) => orders)),
    spend: thirdsOf(expected.map(({ alive, worth }) => alive * worth)),
  };
  return done({
    segments: [...forecastGroups, prospects],
    quality: {
      forecast: 1,
      firm: firm ? 1 : 0,
      ...parameters,
      ...money?.figures,
      ...(checked && { off: checked.off, naive: checked.naive, predicted: checked.predicted, came: checked.actual }),
      checked: checked?.customers ?? 0,
      customers: histories.length,
    },
    data: { kind: 'forecast', ...ahead, covariance, valuable, firm, bands },
  });
}

function expectedOf(
  customers: readonly Customer[],
  ahead: Pick<Forecast, 'purchases' | 'spend' | 'days'>,
  asOf: string,
): { alive: number; worth: number; orders: number }[] {
  return customers.flatMap((customer) => {
    const known = knownOf(customer, ahead, asOf);
    if ('missing' in known) return [];
    const alive = aliveOf(ahead.purchases, known.history);
    return [
      { alive, worth: expectedWorth(ahead, known), orders: alive * expectedWorth({ ...ahead, spend: null }, known) },
    ];
  });
}
