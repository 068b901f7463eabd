import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people, person, today } from '../../../test/people';
import { withDerived } from '../../customer/derived';
import type { Kind } from '../../customer/fields';
import { distributionOf } from '../distribution';
import rulesMethod from '../methods/rules';
import { modelId } from '../model';
import { readySets } from '../ready-sets';
import { type Clause, type Condition, clause, leavesOf } from './condition';
import { countSet } from './count-set';
import { asGroup, bareOf, changeAt, type Path, partsOf } from './edit';
import { finishedPart, isFinished } from './finished';
import { newClause, withOp } from './new-clause';
import { operators } from './operators';
import type { RulesParams } from './params';

const everybody = people(400).map((customer) => withDerived(customer, today));
const a: Clause = { field: 'stage', op: 'is', value: 'a' };
const b: Clause = { field: 'orders', op: '>', value: 2 };
const set = (...whens: (Condition | 'otherwise')[]): RulesParams => ({
  segments: whens.map((when, at) => ({ key: `s${at}`, name: `S${at}`, goal: 'inform', tone: 'steady', when })),
});

const anyTree: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Condition>(a, b),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('tree').map((not) => ({ not })),
  ),
})).tree;

/** Every path of a tree. */
const pathsOf = (tree: Condition, path: Path = []): Path[] => [
  path,
  ...(partsOf(bareOf(tree).part) ?? []).flatMap((part, at) => pathsOf(part, [...path, at])),
];

describe('editing a condition', () => {
  it('changes the part at the path and nothing else', () => {
    const tree: Condition = { all: [a, { not: { any: [a, b] } }] };
    expect(changeAt(tree, [1, 0], () => b)).toEqual({ all: [a, { not: { any: [b, b] } }] });
    expect(changeAt(tree, [1], () => null)).toEqual({ all: [a] });
    expect(changeAt(tree, [], () => null)).toBeNull();
    expect(changeAt(tree, [7, 1], () => b)).toEqual(tree);
  });

  it('leaves a tree as it was when nothing changes, at any path', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        for (const path of pathsOf(tree)) {
          const same = changeAt(tree, path, (part) => part);
          expect(leavesOf(same ?? a)).toEqual(leavesOf(tree));
        }
      }),
    );
  });

  it('takes two denials for none, and gives a single question a group to stand in', () => {
    expect(bareOf({ not: { not: a } })).toEqual({ part: a, denied: false });
    expect(bareOf({ not: a })).toEqual({ part: a, denied: true });
    expect(asGroup(a)).toEqual({ all: [a] });
    expect(asGroup({ not: a })).toEqual({ all: [{ not: a }] });
  });
});

describe('what is not finished yet', () => {
  it('is left out with the groups that are empty without it', () => {
    const open: Clause = { field: 'city', op: 'one of', values: [] };
    expect(finishedPart({ all: [a, { not: { any: [open] } }] })).toEqual({ all: [a] });
    expect(finishedPart({ all: [{ field: 'orders', op: '>', value: Number.NaN }] })).toBeNull();
    expect(finishedPart({ any: [] })).toBeNull();
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(leavesOf(finishedPart(tree) ?? b)).toEqual(leavesOf(tree));
      }),
    );
  });
});

describe('a first question', () => {
  const kinds: [string, Kind][] = [
    ['orders', 'number'],
    ['totalSpend', 'money'],
    ['lastOrder', 'date'],
    ['stage', 'category'],
    ['tags', 'tags'],
    ['jobTitle', 'text'],
    ['newsletter', 'yesNo'],
    ['nps', 'scale'],
  ];
  it.each(kinds)('of %s (%s) can be put with every operator of its kind, and back', (field, kind) => {
    const spread = distributionOf(everybody, field, kind);
    const first = newClause(field, kind, spread);
    expect(operators[kind]).toContain(first.op);
    for (const op of operators[kind]) {
      const other = withOp(first, op, kind, spread);
      expect(other.op).toBe(op);
      if (isFinished(other)) expect(clause.safeParse(other).success).toBe(true);
    }
  });

  it('keeps what it asked with', () => {
    const spend: Clause = { field: 'totalSpend', op: '>=', value: 250, currency: 'SEK' };
    expect(withOp(spend, '<', 'money', null)).toEqual({ ...spend, op: '<' });
    expect(withOp({ field: 'stage', op: 'is', value: 'Lead' }, 'one of', 'category', null)).toEqual({
      field: 'stage',
      op: 'one of',
      values: ['Lead'],
    });
    expect(withOp({ field: 'lastOrder', op: 'in the last', days: 7 }, 'more than ago', 'date', null)).toEqual({
      field: 'lastOrder',
      op: 'more than ago',
      days: 7,
    });
  });
});

describe('counting a set while it is made', () => {
  it('puts everybody in one segment, in the rest, or leaves it open', () => {
    fc.assert(
      fc.property(fc.array(anyTree, { minLength: 1, maxLength: 3 }), (whens) => {
        const counts = countSet(set(...whens), everybody, today);
        const got = counts.segments.reduce((sum, { gets }) => sum + gets, 0);
        expect(got + counts.rest + counts.open).toBe(everybody.length);
        for (const { fits } of counts.segments)
          expect((fits?.in ?? 0) + (fits?.out ?? 0) + (fits?.unknown ?? 0)).toBe(everybody.length);
      }),
      { numRuns: 20 },
    );
  });

  it.each(readySets.map((ready) => [ready.id, ready] as const))('counts %s as the method places it', (_, ready) => {
    const params = ready.params(everybody);
    if (!params) return;
    const counts = countSet(params, everybody, today);
    const coverage = { read: 400, of: 400, more: false, sortedBy: null };
    const model = rulesMethod.fit(everybody, params, { asOf: today, seed: 1, id: modelId.parse('m'), coverage });
    if (!model.ok) return expect(counts.segments.some(({ problem }) => problem !== null)).toBe(true);
    const placed = everybody.map((customer) => rulesMethod.assign(customer, model.value, today).segment);
    for (const { key, gets } of counts.segments) expect(gets, key).toBe(placed.filter((one) => one === key).length);
    expect(counts.open).toBe(placed.filter((one) => one === null).length);
  });

  it('says of one segment why it cannot be asked, and counts the others', () => {
    const counts = countSet(set({ field: 'nps', op: 'in the top', share: 0.2 }, b), everybody, today);
    expect(counts.segments[0]).toMatchObject({ fits: null, gets: 0, problem: { code: 'too-few-known', field: 'nps' } });
    expect(counts.segments[1]?.fits?.in).toBeGreaterThan(0);
  });
});

describe('how a field is spread', () => {
  const numbers = (values: number[]) => values.map((orders, at) => person(`p${at}`, { orders }));
  it('counts everybody once, in bins of a round width that follow one another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 }),
        (values) => {
          const { bins, known } = distributionOf(numbers(values), 'orders', 'number');
          expect(known).toBe(values.length);
          expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
          expect(bins.length).toBeLessThanOrEqual(22);
          for (const [at, bin] of bins.entries()) if (at > 0) expect(bin.from).toBeCloseTo(bins[at - 1]?.to ?? 0, 6);
        },
      ),
      // Values that are hardly apart for their size, and such as are hardly any.
      { examples: [[[0, 5e-323]], [[1e6, 1e6 + 2e-10]]] },
    );
  });

  it('counts whole numbers in whole steps, and one value in one bin', () => {
    expect(distributionOf(numbers([3, 3, 3]), 'orders', 'number').bins).toEqual([{ from: 3, to: 4, count: 3 }]);
    expect(distributionOf(numbers([1, 2, 4]), 'orders', 'number').bins.map(({ count }) => count)).toEqual([1, 1, 0, 1]);
  });

  it('takes amounts of the commonest currency only, and names by how many have each', () => {
    const list = [
      person('1', { totalSpend: { amount: 5, currency: 'EUR' }, stage: 'Lead' }),
      person('2', { totalSpend: { amount: 7, currency: 'EUR' }, stage: 'lead' }),
      person('3', { totalSpend: { amount: 9, currency: 'SEK' }, stage: 'Lost' }),
    ];
    const spend = distributionOf(list, 'totalSpend', 'money');
    expect(spend.currencies).toEqual(['EUR', 'SEK']);
    expect(spend.bins.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(distributionOf(list, 'stage', 'category').names).toEqual([
      { value: 'Lead', count: 2 },
      { value: 'Lost', count: 1 },
    ]);
  });
});
