import type { Side } from './define-bench';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/**
 * The memory of collected rubbish is given back by threads of the runtime, and their time would be counted as that of the side after: 120 ms
 * of ours after a fit of 500,000 by ml-kmeans, where it takes 200. So much later they have ended.
 */
const untilSwept = 200;
/**
 * A job is done over and over for so many ms: the clock is coarse, and collecting rubbish throws compiled code away too, which in the first of
 * a few short runs would be half of what is measured.
 */
const atLeast = 300;

/** CPU milliseconds of one run. Not wall time: others share the machine. Rubbish of the side before is collected first. */
export async function cpuOf(side: Side): Promise<number> {
  if ('ms' in side) return side.ms();
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, untilSwept));
  const before = process.cpuUsage();
  for (let times = 1; ; times += 1) {
    await side.run();
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    if (ms >= atLeast) return ms / times;
  }
}

/** The CPU milliseconds of each side in each round, turn and turn about, after one round that warms up. */
export async function inTurn(sides: readonly Side[], rounds: number): Promise<number[][]> {
  const times = sides.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [at, side] of sides.entries()) {
      const ms = await cpuOf(side);
      if (round >= 0) times[at]?.push(ms);
    }
  return times;
}
