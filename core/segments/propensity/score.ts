import type { Customer } from '../../customer/customer';
import type { Placement } from '../method';
import { settles } from './bands';
import { entriesOf } from './feature';
import type { Learned, PropensityData } from './model';
import { outcomeOf } from './outcome';

/** What a column adds to the score, or null where it has no value and none was learned from. */
export function addedBy({ feature, weights }: Learned, customer: Customer): number | null {
  const entries = entriesOf(feature, customer);
  return entries?.reduce((sum, [column, value]) => sum + (weights[column] ?? 0) * value, 0) ?? null;
}

/** The score (log odds), least and most: the same twice where every column is known. */
export type Scores = { low: number; high: number; missing: string[] };
export function scoresOf(customer: Customer, { intercept, learned }: PropensityData): Scores {
  const scores: Scores = { low: intercept, high: intercept, missing: [] };
  for (const one of learned) {
    const added = addedBy(one, customer);
    scores.low += added ?? one.low;
    scores.high += added ?? one.high;
    if (added === null && one.low < one.high) scores.missing.push(one.feature.field);
  }
  return scores;
}

export function bandOf(
  score: number,
  { likely, possible }: PropensityData['cuts'],
): 'likely' | 'possible' | 'unlikely' {
  return score >= likely ? 'likely' : score >= possible ? 'possible' : 'unlikely';
}

/** A settled outcome is what it is; else the band, where what is missing does not decide it. */
export function place(customer: Customer, model: PropensityData): Placement {
  const settled = settles(model.kind, outcomeOf(customer, model.target));
  if (settled) return { segment: settled, strength: 1 };
  const { low, high, missing } = scoresOf(customer, model);
  const band = bandOf(low, model.cuts);
  if (band === bandOf(high, model.cuts) || missing.length === 0) return { segment: band, strength: 1 };
  return { segment: null, missing };
}
