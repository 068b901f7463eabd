import type { SegmentModel } from '@/core/segments/model';
import type { TurningTo } from '@/core/store/news-of-list';

/** So many are read; the others are counted. */
export const mostNamed = 30;

/** Who will be at risk stands first, the soonest of them at the top: there it helps most to do something. */
export function worstFirst(turning: readonly TurningTo[], { segments }: SegmentModel): TurningTo[] {
  const toneOf = (key: string | null) => segments.find((one) => one.key === key)?.tone;
  const isWorse = ({ segment, to }: TurningTo) => toneOf(to) === 'risk' && toneOf(segment) !== 'risk';
  return turning.toSorted((a, b) => Number(isWorse(b)) - Number(isWorse(a)));
}
