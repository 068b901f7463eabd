import type { Stretches } from '@/core/stretches';
import { inStretches } from '../page/in-stretches';

/** Half a frame, ms: so long at a time holds up neither a key nor a scroll. */
const turn = 8;

/** Does the work a turn at a time; null when it was stopped. */
export const inTurns = <Result>(work: Stretches<Result>, signal: AbortSignal): Promise<Result | null> =>
  new Promise((done) => {
    signal.addEventListener('abort', inStretches(work, done, turn));
  });

/** Between so many steps of microseconds each it is worth looking at the clock. */
const often = 64;

/** Everything of a list, one after the other, with a pause now and then. */
export function* eachOf<Item>(items: readonly Item[], act: (item: Item) => void): Stretches<void> {
  for (const [at, item] of items.entries()) {
    if (at % often === 0) yield;
    act(item);
  }
}

/** As `toSorted`, with pauses: runs of a few hundred are sorted by the engine and merged two by two, equal ones in the order they had. */
export function* sorted<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Stretches<Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += 4 * often) {
    yield;
    runs.push(items.slice(at, at + 4 * often).sort(compare));
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Stretches<Item[]> {
  const both: Item[] = [];
  let [left, right] = [0, 0];
  while (left < a.length && right < b.length) {
    if (both.length % often === 0) yield;
    const [one, other] = [a[left] as Item, b[right] as Item];
    if (compare(one, other) <= 0) {
      both.push(one);
      left += 1;
    } else {
      both.push(other);
      right += 1;
    }
  }
  return both.concat(a.slice(left), b.slice(right));
}
