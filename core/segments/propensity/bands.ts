import type { Segment } from '../segment';
import type { Kind } from './outcome';

/** Of those who are still open the first fifth are likely, the next three tenths may be; cut once, when the model is fitted. */
export const shares = { likely: 0.2, possible: 0.5 } as const;

type Rows = { likely: Segment; possible: Segment; unlikely: Segment; yes: Segment; no: Segment | null };
const row = (key: string, name: string, goal: Segment['goal'], tone: Segment['tone']): Segment => ({
  key,
  name,
  goal,
  tone,
});

/** `{value}` stands for the header of the column. */
const named: Record<Kind, Rows> = {
  churn: {
    likely: row('likely', 'Likely to leave', 'retain', 'risk'),
    possible: row('possible', 'May leave', 'survey', 'watch'),
    unlikely: row('unlikely', 'Likely to stay', 'grow', 'good'),
    yes: row('yes', 'Have left', 'winBack', 'quiet'),
    no: null,
  },
  won: {
    likely: row('likely', 'Likely to be won', 'offer', 'good'),
    possible: row('possible', 'May be won', 'introduce', 'steady'),
    unlikely: row('unlikely', 'Unlikely to be won', 'inform', 'quiet'),
    yes: row('yes', 'Won', 'welcome', 'good'),
    no: row('no', 'Lost', 'leaveAlone', 'quiet'),
  },
  response: {
    likely: row('likely', 'Likely to answer', 'offer', 'good'),
    possible: row('possible', 'May answer', 'inform', 'steady'),
    unlikely: row('unlikely', 'Unlikely to answer', 'leaveAlone', 'quiet'),
    yes: row('yes', 'Have answered', 'crossSell', 'good'),
    no: null,
  },
  other: {
    likely: row('likely', '{value}: likely', 'inform', 'new'),
    possible: row('possible', '{value}: perhaps', 'inform', 'steady'),
    unlikely: row('unlikely', '{value}: unlikely', 'inform', 'quiet'),
    yes: row('yes', '{value}: yes', 'inform', 'good'),
    no: null,
  },
};

/** The segments of a target, best chance first, then those whose outcome is settled. A lost deal is settled; who has not left can still. */
export function segmentsFor(kind: Kind, header: string): Segment[] {
  const { likely, possible, unlikely, yes, no } = named[kind];
  return [likely, possible, unlikely, yes, ...(no ? [no] : [])].map((segment) => ({
    ...segment,
    name: segment.name.replace('{value}', () => header),
  }));
}
export const settles = (kind: Kind, outcome: boolean | undefined): 'yes' | 'no' | null =>
  outcome === true ? 'yes' : outcome === false && named[kind].no ? 'no' : null;
/** English, with `{value}` where a header stands. */
export const bandNames: readonly string[] = Object.values(named).flatMap((rows) =>
  Object.values(rows).flatMap((segment) => segment?.name ?? []),
);
