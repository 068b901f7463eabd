import type { Rate } from '@/core/campaigns/response';

/** A rate as a dot on the line between its ends; for the eye only, the words above it say the same. `most` = the end of the scale. */
export function RateBar({ rate, low, high, most }: Rate & { most: number }) {
  const at = (value: number) => `${(98 * value) / most + 1}%`;
  return (
    <svg className="rate-bar" width="100%" height="12" aria-hidden="true">
      <line className="rate-scale" x1="0" x2="100%" y1="6" y2="6" />
      <line className="rate-span" x1={at(low)} x2={at(high)} y1="6" y2="6" />
      <circle className="rate-dot" cx={at(rate)} cy="6" r="4" />
    </svg>
  );
}
