import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import wabt from 'wabt';
import { normal, randomFrom } from '../../numbers/random';
import { lloyd, seedCentres } from '../kernel';
import type { Passes } from '../passes';
import { plainPasses } from '../plain';
import { type Points, pointsOf } from '../points';
import { silhouetteOf } from '../silhouette';
import { simdPasses } from './passes';

/** Rows of a normal distribution in single precision, so that both kernels read the same numbers. */
function cloud(rows: number, columns: number, seed: number): Points {
  const random = randomFrom(seed);
  return pointsOf(
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => Math.fround(normal(random)))),
  );
}
const anyCloud = fc.record({
  rows: fc.integer({ min: 1, max: 60 }),
  columns: fc.integer({ min: 1, max: 7 }),
  count: fc.integer({ min: 1, max: 9 }),
  seed: fc.nat(),
});
const close = (ours: ArrayLike<number>, theirs: ArrayLike<number>) => {
  expect(ours.length).toBe(theirs.length);
  for (let at = 0; at < ours.length; at += 1) expect(ours[at]).toBeCloseTo(theirs[at] ?? Number.NaN, 3);
};

it('module.ts is kernel.wat, assembled', async () => {
  const { parseWat } = await wabt();
  const text = readFileSync(new URL('kernel.wat', import.meta.url), 'utf8');
  const assembled = parseWat('kernel.wat', text, { simd: true, multi_value: true });
  assembled.validate();
  const code = Buffer.from(assembled.toBinary({}).buffer).toString('base64');
  await expect(
    `/** kernel.wat, assembled; never edited by hand. */\nexport const module =\n  '${code}';\n`,
  ).toMatchFileSnapshot('module.ts');
});

describe('by WebAssembly and plainly', () => {
  it('rows go to the same centres, with the same sums', () => {
    fc.assert(
      fc.property(anyCloud, ({ rows, columns, count, seed }) => {
        const points = cloud(rows, columns, seed);
        const [simd, plain] = [simdPasses(points) as Passes, plainPasses(points)];
        for (const passes of [simd, plain]) passes.begin(count);
        // Twice, so that rows move from one cluster to another.
        for (const round of [1, 2]) {
          const centres = cloud(count, columns, seed + round).values;
          const [ours, theirs] = [simd.assign(centres), plain.assign(centres)];
          expect(ours.moved).toBe(theirs.moved);
          expect(ours.inertia).toBeCloseTo(theirs.inertia, 3);
          expect(simd.labels()).toEqual(plain.labels());
          expect([...simd.sizes()]).toEqual([...plain.sizes()]);
          close(simd.sums(), plain.sums());
        }
      }),
    );
  });

  it('one place more leaves the same distances, and the same row is drawn', () => {
    fc.assert(
      fc.property(anyCloud, fc.double({ min: 0, max: 0.99, noNaN: true }), ({ rows, columns, seed }, share) => {
        const points = cloud(rows, columns, seed);
        const all = [simdPasses(points) as Passes, plainPasses(points)];
        const [ours = [], theirs = []] = all.map((passes) => {
          passes.forget(0);
          const first = passes.spread(0, 0, 1);
          const second = passes.spread(rows - 1, 1, 2);
          return [first, second, second > 0 ? passes.draw(2, second * share) : 0];
        });
        close(ours, theirs);
      }),
    );
  });

  it('two clouds in turn do not mix', () => {
    const [one, other] = [cloud(50, 3, 1), cloud(70, 5, 2)];
    const alone = seedCentres(one, 4, randomFrom(3));
    const passes = simdPasses(one) as Passes;
    seedCentres(other, 4, randomFrom(3));
    expect(lloyd(one, alone, {}, passes)).toEqual(lloyd(one, alone));
  });
});

describe('where the browser refuses WebAssembly', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('fits and silhouettes are the same, only slower', async () => {
    const points = cloud(400, 4, 5);
    const start = seedCentres(points, 5, randomFrom(1));
    const fit = lloyd(points, start);
    vi.stubGlobal('WebAssembly', undefined);
    vi.resetModules();
    const kernel = await import('../kernel');
    const refused = await import('./passes');
    expect(refused.simdPasses(points)).toBeNull();
    expect(kernel.seedCentres(points, 5, randomFrom(1))).toEqual(start);
    const plain = kernel.lloyd(points, start);
    expect(plain.labels).toEqual(fit.labels);
    close(plain.centres, fit.centres);
    const { silhouetteOf: plainly } = await import('../silhouette');
    expect(plainly(points, plain.labels, 5)).toBeCloseTo(silhouetteOf(points, fit.labels, 5), 5);
  });
});
