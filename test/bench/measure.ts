import type { Side } from './define-bench';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** CPU milliseconds of one run. Not wall time: others share the machine. Rubbish of the side before is collected first. */
export async function cpuOf(side: Side): Promise<number> {
  if ('ms' in side) return side.ms();
  globalThis.gc?.();
  const before = process.cpuUsage();
  await side.run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
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
