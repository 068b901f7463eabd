import './bar.css';

/** One bar, for the eye only: the words beside it say the same. `share` of its full length, 0–1. */
export const Bar = ({ share }: { share: number }) => (
  <svg className="bar" width="100%" height="6" aria-hidden="true">
    <rect className="bar-track" width="100%" height="6" rx="3" />
    {/* Never thinner than can be seen: a small group is not an empty one. */}
    <rect className="bar-part" width={share > 0 ? `${Math.max(1, 100 * share)}%` : 0} height="6" rx="3" />
  </svg>
);
