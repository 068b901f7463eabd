import { type Customer, valueAt } from '../../customer/customer';
import type { Reason } from '../../reason';
import { addDays } from '../../values/civil';
import { kindOf, shownOf } from '../field-value';
import { defineMethod, type Placement } from '../method';
import { data, fitRfm, params, type RfmData } from '../rfm/fit';
import { type Bounds, isProspect, type Measure, measures, readMeasure } from '../rfm/measures';
import { prospects } from '../rfm/preset';
import { presets } from '../rfm/presets/index';
import { aboveOf, type Scale, scoreOf } from '../rfm/scale';
import type { Clause } from '../rules/condition';
import { nearestFlip } from '../rules/flip';

type Used = { measure: Measure; scale: Scale };
const usedIn = (fitted: RfmData): Used[] =>
  (['recency', 'frequency', 'monetary'] as const).flatMap((measure) => {
    const scale = fitted[measure];
    return scale ? [{ measure, scale }] : [];
  });

/** Every score that the value may come to: one where it is known, all where nothing is. */
function scoresOf(scale: Scale, bounds: Bounds): number[] {
  const low = bounds ? scoreOf(scale, bounds[0]) : 1;
  if (bounds && bounds[0] === bounds[1]) return [low];
  const high = bounds ? scoreOf(scale, bounds[1]) : scale.of;
  return Array.from({ length: high - low + 1 }, (_, step) => low + step);
}

/** A missing value leaves it open only where the group hangs on it: when every score it may come to gives one group, that is it. */
function place(customer: Customer, fitted: RfmData): Placement {
  if (isProspect(customer)) return { segment: prospects.key, strength: 1 };
  const { recency, frequency, monetary, currency } = fitted;
  const read = (measure: Measure) => readMeasure(customer, measure, currency);
  const recencies = scoresOf(recency, read('recency'));
  const frequencies = frequency && scoresOf(frequency, read('frequency'));
  const monetaries = monetary && scoresOf(monetary, read('monetary'));
  const groups = new Set<string>();
  for (const r of recencies)
    for (const f of frequencies ?? [0])
      for (const m of monetaries ?? [0]) groups.add(presets[fitted.preset].groupOf(r, f || m, m || f));
  const [only] = groups;
  if (only !== undefined && groups.size === 1) return { segment: only, strength: 1 };
  const open = { recency: recencies, frequency: frequencies, monetary: monetaries };
  const missing = usedIn(fitted).filter(({ measure }) => (open[measure]?.length ?? 0) > 1);
  return { segment: null, missing: missing.map(({ measure }) => measures[measure]) };
}

function reasonFor(customer: Customer, { measure, scale }: Used, currency: string | null): Reason {
  const field = measures[measure];
  const bounds = readMeasure(customer, measure, currency);
  const value = valueAt(customer, field);
  if (!bounds || value === undefined || bounds[0] !== bounds[1]) return { kind: 'missing', field };
  const shown = shownOf(field, kindOf(customer, field), value);
  const [number] = bounds;
  return {
    kind: 'score',
    field,
    value: shown,
    score: scoreOf(scale, number),
    of: scale.of,
    above: aboveOf(scale, number),
  };
}

/** The score that stands out most comes first: it is the one that fits on a badge. */
const standingOut = (reason: Reason): number =>
  reason.kind === 'score' ? Math.abs(reason.score - (reason.of + 1) / 2) : Number.POSITIVE_INFINITY;

/** Told by what the list shows: the number of orders, else the sum. */
function nothingOrdered({ values: { orders, totalSpend } }: Customer): Reason {
  const field = orders === undefined ? 'totalSpend' : 'orders';
  const value = shownOf(field, orders === undefined ? 'money' : 'number', orders ?? totalSpend ?? 0);
  const none = value.kind === 'money' ? { ...value, value: 0 } : ({ kind: 'number', value: 0 } as const);
  return { kind: 'limit', field, value, test: '≤', limit: [none], passed: true };
}

function reasonsFor(customer: Customer, fitted: RfmData): Reason[] {
  if (isProspect(customer)) return [nothingOrdered(customer)];
  return usedIn(fitted)
    .map((used) => reasonFor(customer, used, fitted.currency))
    .sort((a, b) => standingOut(b) - standingOut(a));
}

/** The cuts as clauses on the fields: what crosses one may change the group. */
const clausesOf = (fitted: RfmData): Clause[] =>
  usedIn(fitted).flatMap(({ measure, scale }) =>
    scale.cuts.map((cut): Clause => {
      const field = measures[measure];
      if (measure === 'recency') return { field, op: '<=', value: -cut };
      return { field, op: '>=', value: cut, currency: fitted.currency };
    }),
  );

/** The days on which the last order is longer ago than each cut; orders and money change by no day that passes. */
const cutsPassed = ({ values }: Customer, { recency }: RfmData, asOf: string): string[] => {
  const days = values[measures.recency];
  return typeof days !== 'number' ? [] : recency.cuts.map((cut) => addDays(asOf, Math.floor(-cut) + 1 - days));
};

export default defineMethod({
  id: 'rfm',
  name: 'Recency, frequency, money',
  params,
  data,
  needs: ({ use }) => [
    'hasOrdered',
    measures.recency,
    measures.frequency,
    ...(use === 'RF' ? [] : [measures.monetary]),
  ],
  fit: (customers, wanted) => fitRfm(customers, wanted),
  assign: place,
  explain: (customer, fitted, asOf) => ({
    reasons: reasonsFor(customer, fitted),
    flip: isProspect(customer)
      ? null
      : nearestFlip(customer, clausesOf(fitted), asOf, {
          place: (changed) => place(changed, fitted),
          segments: presets[fitted.preset].groups,
        }),
  }),
  turns: cutsPassed,
  relative: () => true,
});
