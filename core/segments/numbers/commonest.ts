import type { Ranking } from './ranking';

/** The commonest of the ranked numbers, with the share of all that it holds, 0–1. */
export function commonest({ length, runAt }: Ranking): { value: number; share: number } {
  let best = { value: Number.NaN, share: 0 };
  for (let place = 0; place < length; ) {
    const { value, from, to } = runAt(place);
    const share = (to - from) / length;
    if (share > best.share) best = { value, share };
    place = to;
  }
  return best;
}
