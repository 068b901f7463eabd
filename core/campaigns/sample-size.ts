/** Quantiles of the standard normal distribution: 97.5 % (5 % two-sided) and 80 % (the usual power). */
const [atLevel, atPower] = [1.959964, 0.841621];

/**
 * How many people each of two groups needs, so that a difference between two response rates (0–1) is seen eight times in ten, at the
 * 5 % level (normal approximation, variances not pooled; 10 % against 15 %: 683). Infinity for no difference.
 */
export function sampleSize(rate: number, other: number): number {
  const variance = rate * (1 - rate) + other * (1 - other);
  return Math.ceil(((atLevel + atPower) ** 2 * variance) / (rate - other) ** 2);
}

/** The smallest rise of a rate that groups of this size show eight times in ten; null where not even 100 % against it would do. */
export function smallestRise(rate: number, people: number): number | null {
  let [low, high] = [rate, 1];
  if (!(sampleSize(rate, high) <= people)) return null;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (sampleSize(rate, middle) <= people) high = middle;
    else low = middle;
  }
  return high - rate;
}
