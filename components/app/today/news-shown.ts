import type { Turning } from '@/core/insights/membership/news';
import type { SegmentModel } from '@/core/segments/model';

/** So many are read; the others are counted. */
export const mostNamed = 30;

/** Who will be at risk stands first, the soonest of them at the top: there it helps most to do something. */
export function worstFirst(turning: readonly Turning[], { segments }: SegmentModel): Turning[] {
  const toneOf = (key: string | null) => segments.find((one) => one.key === key)?.tone;
  const isWorse = ({ segment, to }: Turning) => toneOf(to) === 'risk' && toneOf(segment) !== 'risk';
  return turning.toSorted((a, b) => Number(isWorse(b)) - Number(isWorse(a)));
}
