import type { Limit, Report } from './define-bench';
import { inTurn, median } from './measure';

const digits = (value: number): string =>
  value >= 1000
    ? Math.round(value).toLocaleString('en')
    : value.toLocaleString('en', { maximumSignificantDigits: value < 2 ? 6 : 4 });

/** Prints what a bench finds; `count` hears of each goal. */
export function reportTo(print: (line: string) => void, count: (goal: { reached: boolean }) => void): Report {
  const judged = (value: number, goal: Limit | undefined): string => {
    if (!goal) return '';
    const [sign, limit] = 'atLeast' in goal ? ['≥', goal.atLeast] : ['≤', goal.atMost];
    const reached = sign === '≥' ? value >= limit : value <= limit;
    count({ reached });
    return `  goal ${sign} ${digits(limit)}: ${reached ? 'reached' : 'MISSED'}`;
  };

  return {
    async compare(job, { ours, others, rounds = 7 }) {
      const [own = [], ...theirs] = await inTurn([ours, ...Object.values(others)], rounds);
      print(`  ${job}: ours ${digits(median(own))} ms`);
      for (const [at, [name, { goal }]] of Object.entries(others).entries()) {
        const times = theirs[at] ?? [];
        const slower = goal !== undefined && 'atMost' in goal;
        const ratio = median(times.map((ms, round) => (slower ? (own[round] ?? 0) / ms : ms / (own[round] ?? 0))));
        const what = slower ? `ours ÷ ${name}` : `${name} ÷ ours`;
        print(`    ${name} ${digits(median(times))} ms; ${what} = ${digits(ratio)}${judged(ratio, goal)}`);
      }
      return median(own);
    },
    figure(what, value, unit, goal) {
      print(`  ${what}: ${digits(value)}${unit && ` ${unit}`}${judged(value, goal)}`);
    },
    skip: (sentence) => print(`  not measured: ${sentence}`),
  };
}
