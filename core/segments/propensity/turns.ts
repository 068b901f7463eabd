import type { Customer } from '../../customer/customer';
import { growsDaily, isDerived } from '../../customer/derived';
import { addDays } from '../../values/civil';
import { becomesKnown } from '../becomes-known';
import { numberAt } from '../clusters/feature';
import type { PropensityData } from './model';
import { scoresOf } from './score';

/** A column that grows by a day each day: what a day adds to the score, and for how many more days. */
type Daily = { slope: number; days: number };

function dailyOf(customer: Customer, { learned }: PropensityData): Daily[] {
  return learned.flatMap(({ feature, weights: [weight = 0] }) => {
    if (feature.as !== 'number' || !isDerived(feature.field) || !growsDaily(feature.field)) return [];
    const value = numberAt(customer, feature);
    if (value === undefined) return [];
    // Below the least that was seen a value counts as that: nothing moves until it is reached.
    const waits = Math.max(0, feature.low - value);
    const slope = weight / feature.sd;
    const rising = { slope, days: Math.max(0, feature.high - value) };
    return waits > 0 ? [rising, { slope: -slope, days: waits }] : [rising];
  });
}

/** The days after which a score that moves in straight pieces passes a cut. */
function passesOf(start: number, daily: readonly Daily[], cuts: readonly number[]): number[] {
  const ends = [...new Set(daily.map(({ days }) => days))].sort((a, b) => a - b);
  const found: number[] = [];
  let [from, score] = [0, start];
  for (const end of ends) {
    const slope = daily.reduce((sum, one) => sum + (one.days > from ? one.slope : 0), 0);
    for (const cut of cuts) {
      const after = (cut - score) / slope;
      if (after >= -1 && after <= end - from + 1) found.push(from + after);
    }
    score += slope * (end - from);
    from = end;
  }
  return found;
}

/** Days that go by move the score, and a date that lies ahead comes. */
export function propensityTurns(customer: Customer, model: PropensityData, asOf: string): string[] {
  const daily = dailyOf(customer, model);
  const { low, high, missing } = scoresOf(customer, model);
  const cuts = [model.cuts.likely, model.cuts.possible];
  const passes = [low, high].flatMap((start) => passesOf(start, daily, cuts));
  // A date of tomorrow counts as today, so its days begin one later.
  const days = passes.flatMap((pass) => [-1, 0, 1, 2].map((more) => Math.floor(pass) + more));
  return [...days.map((day) => addDays(asOf, day)), ...becomesKnown(customer, missing, asOf)];
}
