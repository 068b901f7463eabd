/**
 * Does the job once: `run` in this process, measured from outside; `ms` elsewhere (in a browser, in Python), and gives the
 * milliseconds of CPU time that it measured there.
 */
export type Side = { run: () => unknown } | { ms: () => Promise<number> };

/** Against one other: `atLeast` is of other ÷ ours (so many times faster), `atMost` of ours ÷ other (at most so many times as slow). */
export type Limit = { atLeast: number } | { atMost: number };

export type Comparison = {
  ours: Side;
  others: { [name: string]: Side & { goal?: Limit } };
  /** How many times each side is measured, after one round that warms up. */
  rounds?: number;
};

export type Report = {
  /** Ours and the others in turn; prints medians of CPU time and of the ratios within each round. Gives our milliseconds. */
  compare: (job: string, comparison: Comparison) => Promise<number>;
  /** A number that was measured otherwise, with its unit. */
  figure: (what: string, value: number, unit: string, goal?: Limit) => void;
  /** What is not measured here, and why: `numpy is not installed`. */
  skip: (sentence: string) => void;
};

/** `name` = the job, with how much of it. */
export type Bench = { name: string; run: (report: Report) => void | Promise<void> };

export const defineBench = (bench: Bench): Bench => bench;
