import type { Stretches } from '@/core/stretches';

/** In ms: what a page may wait without dropping more than one frame at 60 Hz. */
const frame = 12;

/**
 * Does work with room for the page between its stretches; short work is done at once. `done` gets what came of it and how many ms
 * the page waited in all; null where it failed or was ended. Returns what ends it.
 */
export function inStretches<T>(
  work: Stretches<T>,
  done: (value: T | null, cost: number) => void,
  most = frame,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  let over = false;
  const end = (value: T | null): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    done(value, cost);
  };
  const stretch = (): void => {
    const start = performance.now();
    try {
      for (;;) {
        const step = work.next();
        const spent = performance.now() - start;
        if (!step.done && spent < most) continue;
        cost += spent;
        if (step.done) end(step.value);
        else timer = setTimeout(stretch);
        return;
      }
    } catch (error) {
      end(null);
      throw error;
    }
  };
  stretch();
  return () => end(null);
}
