import type { Segment } from '../segment';
import type { FitData } from './card';
import type { Side } from './criterion';
import type { Points } from './points';

export const levels = ['low', 'middle', 'high'] as const;
export type Level = (typeof levels)[number];

/** Best first: more points of either side never lead to a later one. */
export const grid: readonly Segment[] = [
  { key: 'ready', name: 'Ready to talk', goal: 'offer', tone: 'good' },
  { key: 'good-warm', name: 'Good fit, in touch', goal: 'acquire', tone: 'good' },
  { key: 'interested', name: 'Fair fit, interested', goal: 'acquire', tone: 'new' },
  { key: 'good-cold', name: 'Good fit, quiet', goal: 'introduce', tone: 'watch' },
  { key: 'fair-warm', name: 'Fair fit, in touch', goal: 'inform', tone: 'steady' },
  { key: 'poor-hot', name: 'Poor fit, interested', goal: 'survey', tone: 'steady' },
  { key: 'fair-cold', name: 'Fair fit, quiet', goal: 'inform', tone: 'quiet' },
  { key: 'poor', name: 'Poor fit', goal: 'leaveAlone', tone: 'quiet' },
];
/** Those whom no grid of prospects is for. */
export const settled: readonly Segment[] = [
  { key: 'customer', name: 'Customer already', goal: 'crossSell', tone: 'good' },
  { key: 'lost', name: 'Lost or closed', goal: 'leaveAlone', tone: 'quiet' },
];

/** Fit down, engagement across. */
const cells: Record<Level, Record<Level, string>> = {
  high: { low: 'good-cold', middle: 'good-warm', high: 'ready' },
  middle: { low: 'fair-cold', middle: 'fair-warm', high: 'interested' },
  low: { low: 'poor', middle: 'poor', high: 'poor-hot' },
};
export const cellOf = (fit: Level, engagement: Level): string => cells[fit][engagement];

/** Every level that the points may come to. */
export function levelsOf({ low, high, of }: Points & { of: number }, cuts: FitData['cuts'][Side]): Level[] {
  const levelOf = (points: number): Level => {
    const share = of > 0 ? points / of : 0;
    return share >= cuts.high ? 'high' : share >= cuts.middle ? 'middle' : 'low';
  };
  return levels.slice(levels.indexOf(levelOf(low)), levels.indexOf(levelOf(high)) + 1);
}
