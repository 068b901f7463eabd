import * as z from 'zod/mini';
import { lnGamma } from '../numbers/ln-gamma';
import { minimise } from '../numbers/minimise';

/** What a customer's orders come to, in weeks: repeat orders, weeks from the first to the last, weeks from the first to today. */
export type History = { repeats: number; last: number; age: number };

/**
 * Who buys at random at a rate of their own, and may stop for good after any order.
 * - `bg`: BG/NBD (Fader, Hardie & Lee, "Counting your customers the easy way", Marketing Science 24(2), 2005). One who bought once
 *   has had no chance to stop, so is alive for certain, however long ago.
 * - `mbg`: MBG/NBD (Batislam, Denizel & Filiztekin, Int. J. Research in Marketing 24, 2007): may also stop at the first order.
 */
export const kinds = ['mbg', 'bg'] as const;
/** Rates are gamma(r, alpha) over the customers, chances to stop beta(a, b); alpha in weeks. */
export const purchases = z.object({
  kind: z.enum(kinds),
  r: z.number(),
  alpha: z.number(),
  a: z.number(),
  b: z.number(),
});
export type Purchases = z.infer<typeof purchases>;
type Kind = Purchases['kind'];

/** Equal histories count once, with their number: most customers of a shop bought once. */
type Weighted = History & { count: number };

export function weigh(histories: readonly History[]): Weighted[] {
  const weighted = new Map<string, Weighted>();
  for (const history of histories) {
    const key = `${history.repeats} ${history.last} ${history.age}`;
    const known = weighted.get(key);
    if (known) known.count += 1;
    else weighted.set(key, { ...history, count: 1 });
  }
  return [...weighted.values()];
}

/** The terms of the likelihood that hang on the number of repeats only, for each number that occurs. */
function termsOf({ kind, r, alpha, a, b }: Purchases): (repeats: number) => [rate: number, stop: number] {
  const known = new Map<number, [number, number]>();
  const fixed = r * Math.log(alpha) - lnGamma(r) + lnGamma(a + b) - lnGamma(b);
  return (x) => {
    const before = known.get(x);
    if (before) return before;
    const survived = kind === 'mbg' ? x + 1 : x;
    const rate = fixed + lnGamma(r + x) + lnGamma(b + survived) - lnGamma(a + b + survived);
    const stop = Math.log(a) - Math.log(kind === 'mbg' ? b + x : b + Math.max(x, 1) - 1);
    known.set(x, [rate, stop]);
    return [rate, stop];
  };
}

/** How likely the histories are under the parameters, as a natural logarithm. */
export function logLikelihood(model: Purchases, histories: readonly Weighted[]): number {
  const { kind, r, alpha } = model;
  const terms = termsOf(model);
  let sum = 0;
  for (const { repeats, last, age, count } of histories) {
    const [rate, stop] = terms(repeats);
    const alive = -(r + repeats) * Math.log(alpha + age);
    if (kind === 'bg' && repeats === 0) {
      sum += count * (rate + alive);
      continue;
    }
    const stopped = stop - (r + repeats) * Math.log(alpha + last);
    const high = Math.max(alive, stopped);
    sum += count * (rate + high + Math.log1p(Math.exp(Math.min(alive, stopped) - high)));
  }
  return sum;
}

/** Beyond e to this, up or down, parameters stand for "always" and "never". */
const widest = 12;
export const toLogs = ({ r, alpha, a, b }: Purchases): number[] => [r, alpha, a, b].map(Math.log);
export function fromLogs(kind: Kind, logs: readonly number[]): Purchases {
  const [r = 1, alpha = 1, a = 1, b = 1] = logs.map((log) => Math.exp(Math.max(-widest, Math.min(widest, log))));
  return { kind, r, alpha, a, b };
}

/**
 * How freely the logarithms of the parameters may move, as the standard deviation of a normal prior around nought (in units of the
 * mean age). Wide is hardly felt (a change in the sixth digit of CDNOW's), and only keeps them from running along a ridge for ever
 * where all customers are alike; narrow is for few customers, whose likelihood hardly has a top.
 */
export const spreads = { wide: 100, narrow: 2 } as const;

/** The parameters under which the histories are likeliest. */
export function fitPurchases(histories: readonly History[], kind: Kind, spread: number = spreads.wide): Purchases {
  const mean = histories.reduce((sum, { age }) => sum + age, 0) / histories.length;
  const weighted = weigh(histories);
  const unit = Math.log(Math.max(mean, 1 / 7));
  const height = (logs: number[]): number => {
    const prior = logs.reduce((sum, log, at) => sum + ((at === 1 ? log - unit : log) / spread) ** 2 / 2, 0);
    const beyond = logs.reduce((sum, log) => sum + Math.max(0, Math.abs(log) - widest) ** 2, 0);
    return prior + beyond - logLikelihood(fromLogs(kind, logs), weighted);
  };
  const starts = [
    [-1, unit - 1, 0, 0.5],
    [0, unit, -1, 1],
  ];
  const [best] = starts.map((start) => minimise(height, start)).sort((p, q) => p.height - q.height);
  return fromLogs(kind, best?.at ?? []);
}
