import type { Goal, Tone } from '../segment';
import { type Difference, strongest } from './name';

type Aim = { goal: Goal; tone: Tone };
const silence = new Set(['daysSinceLastOrder', 'daysSinceActivity']);
const worth = new Set(['totalSpend', 'orders', 'averageOrder', 'aov', 'mrr', 'visits']);

/** What one aims at with a cluster, where silence or worth set it apart; elsewhere nothing is known that would say. */
export function aimOf(differences: readonly Difference[]): Aim {
  const named = strongest(differences);
  const quiet = named.find(({ field }) => silence.has(field));
  const valued = named.find(({ field }) => worth.has(field));
  const [silent, valuable] = [(quiet?.by ?? 0) > 0, (valued?.by ?? 0) > 0];
  if (silent) return valuable ? { goal: 'recover', tone: 'risk' } : { goal: 'winBack', tone: 'quiet' };
  if (valued) return valuable ? { goal: 'reward', tone: 'good' } : { goal: 'grow', tone: 'steady' };
  return { goal: 'inform', tone: 'steady' };
}

/** More is better, apart from silence: the standing by which clusters are put in order. */
export const standingOf = (differences: readonly Difference[]): number =>
  differences.reduce((sum, { field, by }) => sum + (silence.has(field) ? -by : by), 0);
