/** Work that may stop at each step, so that a page can do its own in between. */
export type Stretches<T> = Generator<undefined, T, undefined>;

/** All of it without a stop. */
export function atOnce<T>(work: Stretches<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
