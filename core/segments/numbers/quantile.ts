/** The quantile of sorted numbers, linear between order statistics (Hyndman & Fan 1996, type 7; R's and numpy's default). */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const low = Math.floor(place);
  const at = sorted[low] ?? Number.NaN;
  return at + (place - low) * ((sorted[Math.min(low + 1, sorted.length - 1)] ?? at) - at);
}

/** How many of the sorted numbers are below a value (or at most it, with `orEqual`), by halving. */
export function countBelow(sorted: ArrayLike<number>, value: number, orEqual = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = sorted[middle] ?? 0;
    if (at < value || (orEqual && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
