import { type Customer, valueAt } from '../../customer/customer';
import type { Reason, Shown } from '../../reason';
import { kindOf, shownOf } from '../field-value';
import { defineMethod, type Placement } from '../method';
import { isProspect } from '../rfm/measures';
import { prospects } from '../rfm/preset';
import { aliveOf } from '../value/ahead';
import { data, fitValue, params, type ValueData } from '../value/fit';
import { aheadOf, bandOf, expectedWorth, type Figure, type Forecast, forecastTurns, knownOf } from '../value/forecast';
import { aliveFrom, forecastGroupOf, goneBelow } from '../value/groups';
import { lateOf, rhythmTurns, stepOf } from '../value/rhythm';

const fields = ['firstOrder', 'lastOrder', 'orders', 'totalSpend'] as const;

function place(customer: Customer, fitted: ValueData, asOf: string): Placement {
  if (isProspect(customer)) return { segment: prospects.key, strength: 1 };
  if (fitted.kind === 'rhythm') {
    const late = lateOf(customer, fitted);
    return 'missing' in late ? { segment: null, ...late } : { segment: stepOf(late), strength: 1 };
  }
  const known = knownOf(customer, fitted, asOf);
  if ('missing' in known) return { segment: null, ...known };
  const alive = aliveOf(fitted.purchases, known.history);
  return {
    segment: forecastGroupOf(known.history, alive, expectedWorth(fitted, known) >= fitted.valuable),
    strength: 1,
  };
}

/** The values of the list that it all rests on. */
const restsOn = (customer: Customer): Reason[] =>
  fields.flatMap((field): Reason[] => {
    const value = valueAt(customer, field);
    return value === undefined ? [] : [{ kind: 'value', field, value: shownOf(field, kindOf(customer, field), value) }];
  });

const figure = <T>({ value, low, high }: Figure<T>, show: (value: T) => Shown) => ({
  value: show(value),
  low: show(low),
  high: show(high),
});
const number = (value: number): Shown => ({ kind: 'number', value });
const date = (value: string): Shown => ({ kind: 'date', value });

function forecastReasons(customer: Customer, fitted: Forecast, asOf: string): Reason[] {
  const known = knownOf(customer, fitted, asOf);
  if ('missing' in known) return known.missing.map((field) => ({ kind: 'missing', field }));
  const { days, spend, bands } = fitted;
  const ahead = aheadOf(fitted, known, asOf);
  if (!fitted.firm)
    return [
      { kind: 'band', what: 'alive', days, band: bandOf(ahead.alive.value, [goneBelow, aliveFrom]) },
      { kind: 'band', what: 'orders', days, band: bandOf(ahead.orders.value, bands.orders) },
      ...(ahead.spend
        ? [{ kind: 'band', what: 'spend', days, band: bandOf(ahead.spend.value, bands.spend) } as const]
        : []),
    ];
  const money = (value: number): Shown => ({ kind: 'money', value, currency: spend?.currency ?? null });
  return [
    { kind: 'forecast', what: 'alive', days, ...figure(ahead.alive, number) },
    { kind: 'forecast', what: 'orders', days, ...figure(ahead.orders, number) },
    ...(ahead.spend ? [{ kind: 'forecast', what: 'spend', days, ...figure(ahead.spend, money) } as const] : []),
    ...(ahead.nextOrder
      ? [{ kind: 'forecast', what: 'nextOrder', days, ...figure(ahead.nextOrder, date) } as const]
      : []),
  ];
}

function reasonsFor(customer: Customer, fitted: ValueData, asOf: string): Reason[] {
  if (isProspect(customer)) return restsOn(customer);
  if (fitted.kind === 'forecast') return [...forecastReasons(customer, fitted, asOf), ...restsOn(customer)];
  const late = lateOf(customer, fitted);
  if ('missing' in late) return late.missing.map((field) => ({ kind: 'missing', field }));
  return [{ kind: 'rhythm', ...late, late: late.days / late.gap }, ...restsOn(customer)];
}

/**
 * What is to be expected of each customer, from the four columns that many lists have: first order, last order, number and sum of
 * orders. Where there are too few customers for that, whether they are late by their own rhythm. No single changed value moves
 * anybody: an order changes three at once, so there is no nearest flip, but silence has a date.
 */
export default defineMethod({
  id: 'value',
  name: 'Expected value',
  params,
  data,
  needs: () => ['hasOrdered', 'daysSinceLastOrder', 'orderInterval', ...fields],
  fit: fitValue,
  assign: place,
  explain: (customer, fitted, asOf) => ({ reasons: reasonsFor(customer, fitted, asOf), flip: null }),
  turns(customer, fitted, asOf) {
    if (isProspect(customer)) return [];
    if (fitted.kind === 'rhythm') {
      const late = lateOf(customer, fitted);
      return 'missing' in late ? [] : rhythmTurns(late, asOf);
    }
    const known = knownOf(customer, fitted, asOf);
    return 'missing' in known ? [] : forecastTurns(fitted, known, asOf);
  },
  relative: () => true,
});
