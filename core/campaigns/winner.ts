import { fisherExact } from '../segments/numbers/fisher-exact';
import type { Counts } from './response';

/** The chance at most that a message is called better where all are alike. */
const level = 0.05;
/** With more of the answers unknown than this share, those who are known may be the ones who answered. */
const mostUnknown = 0.2;

/**
 * The message that did better than every other of a campaign that is over, or null. Looked at once, when the last answer is in: who
 * looks each day finds a winner in a fifth of the campaigns whose messages are all alike (Armitage, McPherson & Rowe 1969). Fisher's exact
 * test, two-sided, with Bonferroni's correction for all pairs.
 */
export function winnerOf(counts: ReadonlyMap<string, Counts>): string | null {
  const messages = [...counts];
  if (messages.length < 2 || messages.some(([, { known, unknown }]) => unknown > (known + unknown) * mostUnknown))
    return null;
  const pairs = (messages.length * (messages.length - 1)) / 2;
  const rate = ({ answered, known }: Counts): number => (known === 0 ? 0 : answered / known);
  const [best, ...others] = messages.toSorted(([, a], [, b]) => rate(b) - rate(a));
  if (!best) return null;
  const beats = ([, other]: [string, Counts]): boolean =>
    fisherExact(best[1].answered, best[1].known, other.answered, other.known) <= level / pairs;
  return others.every(beats) ? best[0] : null;
}
