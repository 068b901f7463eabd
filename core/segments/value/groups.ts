import type { Segment } from '../segment';
import type { History } from './purchases';

/** From this chance on a customer counts as still buying; below the other, more likely gone than not, as gone. Between is doubt. */
export const aliveFrom = 0.8;
export const goneBelow = 0.5;

export const rhythmGroups: readonly Segment[] = [
  { key: 'on-time', name: 'In rhythm', goal: 'crossSell', tone: 'good' },
  { key: 'late', name: 'Late', goal: 'retain', tone: 'watch' },
  { key: 'overdue', name: 'Overdue', goal: 'recover', tone: 'risk' },
  { key: 'lapsed', name: 'Out of rhythm', goal: 'winBack', tone: 'quiet' },
];

/** What each is worth while they buy × whether they still do: where effort pays, and where it is too late or not worth it. */
export const forecastGroups: readonly Segment[] = [
  { key: 'new', name: 'New', goal: 'welcome', tone: 'new' },
  { key: 'valuable-active', name: 'Valuable and active', goal: 'reward', tone: 'good' },
  { key: 'valuable-doubtful', name: 'Valuable, in doubt', goal: 'recover', tone: 'risk' },
  { key: 'valuable-gone', name: 'Valuable, probably gone', goal: 'winBack', tone: 'risk' },
  { key: 'active', name: 'Active', goal: 'grow', tone: 'steady' },
  { key: 'doubtful', name: 'In doubt', goal: 'retain', tone: 'watch' },
  { key: 'gone', name: 'Probably gone', goal: 'leaveAlone', tone: 'quiet' },
];

/** One order is no rhythm to be in doubt by: so many days long a customer is new, whatever the chances. */
export const newDays = 30;

export function forecastGroupOf({ repeats, age }: History, alive: number, valuable: boolean): string {
  if (repeats === 0 && Math.round(age * 7) <= newDays) return 'new';
  const state = alive >= aliveFrom ? 'active' : alive < goneBelow ? 'gone' : 'doubtful';
  return valuable ? `valuable-${state}` : state;
}
