import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../test/people';
import { aliveOf, daysToNext, distributionOf, expectedOrders, ordersAt } from './ahead';
import type { History, Purchases } from './purchases';
import { expectedAmount, sumAt } from './spend';

/** As published for CDNOW by Fader, Hardie & Lee (2005; two digits more by Hardie's sheet), and by BTYDplus for the modified model. */
const bg: Purchases = { kind: 'bg', r: 0.242_59, alpha: 4.413_53, a: 0.792_89, b: 2.425_75 };
const mbg: Purchases = { kind: 'mbg', r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
const worked: History = { repeats: 2, last: 30.43, age: 38.86 };

describe('what is published', () => {
  it('the worked customer: 1.226 orders in 39 weeks, and alive with 0.7266', () => {
    expect(expectedOrders(bg, worked, 39)).toBeCloseTo(1.226, 3);
    expect(aliveOf(bg, worked)).toBeCloseTo(0.7266, 3);
  });

  it.each([
    [1 / 7, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.8576],
  ])('a new customer in %d weeks: %d repeat orders', (weeks, expected) => {
    expect(expectedOrders(bg, { repeats: 0, last: 0, age: 0 }, weeks)).toBeCloseTo(expected, 3);
  });

  it('one who bought once is alive for certain in the one, and in the other fades', () => {
    const once = { repeats: 0, last: 0, age: 38.86 };
    expect(aliveOf(bg, once)).toBe(1);
    expect(aliveOf(mbg, once)).toBeCloseTo(0.39, 2);
  });
});

const positive = (max: number) => fc.double({ min: 0.05, max, noNaN: true });
const anyModel = fc.record({
  kind: fc.constantFrom('bg' as const, 'mbg' as const),
  r: positive(5),
  alpha: positive(30),
  a: positive(4),
  b: positive(20),
});
const anyHistory = fc
  .record({
    repeats: fc.integer({ min: 0, max: 30 }),
    last: positive(60),
    since: fc.double({ min: 0, max: 80, noNaN: true }),
  })
  .map(({ repeats, last, since }) => ({ repeats, last: repeats ? last : 0, age: (repeats ? last : 0) + since }));

/** The published formula, with Gauss's series; it has no value at a = 1. */
function published({ r, alpha, a, b }: Purchases, { repeats: x, last, age }: History, weeks: number): number {
  const z = weeks / (alpha + age + weeks);
  let [term, series] = [1, 1];
  for (let n = 0; n < 100_000 && Math.abs(term) > 1e-15 * Math.abs(series); n += 1) {
    term *= (((r + x + n) * (b + x + n)) / ((a + b + x - 1 + n) * (n + 1))) * z;
    series += term;
  }
  const inner = 1 - ((alpha + age) / (alpha + age + weeks)) ** (r + x) * series;
  const odds = x > 0 ? (a / (b + x - 1)) * ((alpha + age) / (alpha + last)) ** (r + x) : 0;
  return (((a + b + x - 1) / (a - 1)) * inner) / (1 + odds);
}

describe('laws', () => {
  it('the tails add up to the published formula with its hypergeometric function', () => {
    fc.assert(
      fc.property(anyModel, anyHistory, (model, history) => {
        fc.pre(Math.abs(model.a - 1) > 0.05);
        const one = { ...model, kind: 'bg' as const };
        const expected = published(one, history, 26);
        expect(Math.abs(expectedOrders(one, history, 26) - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)));
      }),
    );
  });

  it('nothing special happens at a = 1', () => {
    const at = (a: number) => expectedOrders({ ...bg, a }, worked, 39);
    expect(at(1)).toBeCloseTo((at(0.9999) + at(1.0001)) / 2, 6);
  });

  it('chances are chances: they add up to one, and their mean is what is expected', () => {
    fc.assert(
      fc.property(anyModel, anyHistory, (model, history) => {
        const distribution = distributionOf(model, history, 52);
        expect(Math.min(...distribution)).toBeGreaterThanOrEqual(-1e-12);
        expect(distribution.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        const mean = distribution.reduce((sum, chance, orders) => sum + orders * chance, 0);
        expect(mean).toBeCloseTo(expectedOrders(model, history, 52), 6);
      }),
    );
  });

  it('silence never makes anybody more alive, nor more orders likely', () => {
    fc.assert(
      fc.property(anyModel, anyHistory, fc.integer({ min: 1, max: 400 }), (model, history, days) => {
        const later = { ...history, age: history.age + days / 7 };
        expect(aliveOf(model, later)).toBeLessThanOrEqual(aliveOf(model, history) + 1e-12);
        expect(expectedOrders(model, later, 26)).toBeLessThanOrEqual(expectedOrders(model, history, 26) + 1e-9);
      }),
    );
  });
});

describe('intervals, on customers simulated from the model itself', () => {
  const random = randomFrom(11);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** Marsaglia & Tsang 2000. */
  function gamma(shape: number): number {
    if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const n = normal();
      const v = (1 + n / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - random()) < n ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  }
  const model: Purchases = { kind: 'mbg', r: 1.2, alpha: 8, a: 0.9, b: 3 };
  const money = { p: 4, q: 3.5, v: 40 };
  const [age, weeks] = [40, 26];
  const people = Array.from({ length: 3000 }, () => {
    const rate = gamma(model.r) / model.alpha;
    const [stay, stop] = [gamma(model.b), gamma(model.a)];
    const stopping = stop / (stop + stay);
    const scale = gamma(money.q) / money.v;
    const amount = () => gamma(money.p) / scale;
    const amounts = [amount()];
    let [time, last, repeats, after, spent, next] = [0, 0, 0, 0, 0, Number.POSITIVE_INFINITY];
    for (let alive = random() >= stopping; alive; alive = random() >= stopping) {
      time += -Math.log(1 - random()) / rate;
      if (time > age) next = Math.min(next, time - age);
      if (time > age + weeks) break;
      if (time <= age) {
        repeats += 1;
        last = time;
        amounts.push(amount());
      } else {
        after += 1;
        spent += amount();
      }
    }
    const mean = amounts.reduce((sum, one) => sum + one, 0) / amounts.length;
    return { history: { repeats, last, age }, basket: { orders: amounts.length, mean }, after, spent, next };
  });
  const share = (holds: (one: (typeof people)[number]) => boolean) => people.filter(holds).length / people.length;

  it('the expected orders and sums are those that come, over all', () => {
    const orders = people.reduce((sum, { history }) => sum + expectedOrders(model, history, weeks), 0);
    const came = people.reduce((sum, { after }) => sum + after, 0);
    expect(orders / came).toBeCloseTo(1, 1);
    const sums = people.reduce(
      (sum, { history, basket }) => sum + expectedOrders(model, history, weeks) * expectedAmount(money, basket),
      0,
    );
    expect(sums / people.reduce((sum, { spent }) => sum + spent, 0)).toBeCloseTo(1, 1);
  });

  it('at most a tenth come in above the upper end, and at most a tenth below the lower', () => {
    const at = ({ history }: (typeof people)[number], chance: number) =>
      ordersAt(distributionOf(model, history, weeks), chance);
    expect(share((one) => one.after > at(one, 0.9))).toBeLessThan(0.11);
    expect(share((one) => one.after < at(one, 0.1))).toBeLessThan(0.11);
    const sum = ({ history, basket }: (typeof people)[number], chance: number) =>
      sumAt(money, basket, distributionOf(model, history, weeks), chance);
    const above = share((one) => one.spent > sum(one, 0.9));
    expect(above).toBeGreaterThan(0.07);
    expect(above).toBeLessThan(0.12);
    expect(share((one) => one.spent < sum(one, 0.1))).toBeLessThan(0.11);
  });

  it('of those who order again, half do before the middle date', () => {
    const due = people.filter(({ history }) => daysToNext(model, history, 0.5) < (weeks * 7) / 2);
    const alive = due.reduce((sum, { history }) => sum + aliveOf(model, history), 0);
    const before = due.filter(({ history, next }) => next * 7 <= daysToNext(model, history, 0.5)).length;
    expect(before / alive).toBeCloseTo(0.5, 1);
  });
});
