import { op, table } from 'arquero';
import { rank } from 'd3-array';
import { quantile } from 'simple-statistics';
import { randomFrom } from '../../core/segments/numbers/random';
import { rankingOf } from '../../core/segments/numbers/ranking';
import { rankScale, scoreOf } from '../../core/segments/rfm/scale';
import { inC } from './c';
import { defineBench } from './define-bench';
import { numpy } from './python';
import inCode from './rfm.c?raw';

const count = 500_000;

/** Days, orders and amounts as a shop has them: few different numbers in the first two, many in the third. */
function columns(): { [name: string]: Float64Array } {
  const random = randomFrom(1);
  const make = (one: () => number) => Float64Array.from({ length: count }, one);
  return {
    recency: make(() => -Math.floor(random() ** 2 * 900)),
    frequency: make(() => Math.ceil(random() ** 3 * 30)),
    monetary: make(() => Math.round(random() ** 4 * 500_000) / 100),
  };
}

/** The same scores, but for the ties, which none of the others keeps together in the way that we do. */
const inNumpy = `
random = np.random.default_rng(1)
n = ${count}
data = [-np.floor(random.random(n) ** 2 * 900), np.ceil(random.random(n) ** 3 * 30), np.round(random.random(n) ** 4 * 500000) / 100]
def job():
    for column in data:
        np.searchsorted(np.quantile(column, [.2, .4, .6, .8]), column, side='right')
`;

export default defineBench({
  name: 'recency, frequency and money of 500,000 customers to scores of 1 to 5',
  async run({ compare, skip }) {
    const all = columns();
    const numbers = Object.values(all);
    const scores = new Uint8Array(count);
    const python = numpy(inNumpy);
    if (!python) skip('numpy is not installed');
    const c = inC(inCode, { ROWS: count });
    if (!c) skip('C: there is no compiler');
    await compare('three columns to scores', {
      ours: {
        run: () => {
          for (const column of numbers) {
            const scale = rankScale(rankingOf(column), 5);
            for (let at = 0; at < count; at += 1) scores[at] = scoreOf(scale, column[at] as number);
          }
        },
      },
      others: {
        arquero: {
          run: () => {
            for (const name of Object.keys(all))
              table(all)
                .orderby(name)
                .derive({ score: op.ntile(5) });
          },
          goal: { atLeast: 15 },
        },
        'd3.rank': {
          run: () => {
            for (const column of numbers) {
              const ranks = rank(column);
              for (let at = 0; at < count; at += 1) scores[at] = 1 + Math.floor((5 * (ranks[at] as number)) / count);
            }
          },
          goal: { atLeast: 15 },
        },
        'simple-statistics': {
          run: () => {
            for (const column of numbers) {
              const [a = 0, b = 0, c = 0, d = 0] = quantile(Array.from(column), [0.2, 0.4, 0.6, 0.8]);
              for (let at = 0; at < count; at += 1) {
                const value = column[at] as number;
                scores[at] = 1 + +(value >= a) + +(value >= b) + +(value >= c) + +(value >= d);
              }
            }
          },
          goal: { atLeast: 3.5 },
        },
        ...(python && { numpy: { ms: python.ms, goal: { atLeast: 1 } } }),
        ...(c && { C: { ms: c.ms, goal: { atMost: 3 } } }),
      },
      rounds: 9,
    });
    await python?.close();
    await c?.close();
  },
});
