import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layFlow } from './lay-flow';

const order = ['a', 'b', 'c', null];
const place = fc.constantFrom(...order);
const links = fc.uniqueArray(fc.record({ from: place, to: place, count: fc.integer({ min: 0, max: 500 }) }), {
  selector: ({ from, to }) => `${from} ${to}`,
  maxLength: 16,
});

describe('a flow', () => {
  it('has its blocks one below the other, and every ribbon within its two blocks', () => {
    fc.assert(
      fc.property(links, (given) => {
        const { sides, ribbons, height } = layFlow(given, order);
        for (const side of ['left', 'right'] as const) {
          const blocks = sides.filter((one) => one.side === side);
          blocks.slice(1).forEach((block, at) => {
            const above = blocks[at];
            expect(block.top).toBeGreaterThanOrEqual((above?.top ?? 0) + (above?.tall ?? 0));
          });
          for (const { top, tall } of blocks) expect(top + tall).toBeLessThanOrEqual(height);
        }
        expect(ribbons).toHaveLength(given.filter(({ count }) => count > 0).length);
        for (const ribbon of ribbons) {
          const from = sides.find((one) => one.side === 'left' && one.place === ribbon.from);
          const to = sides.find((one) => one.side === 'right' && one.place === ribbon.to);
          for (const [block, at] of [
            [from, ribbon.left],
            [to, ribbon.right],
          ] as const) {
            expect(at).toBeGreaterThanOrEqual(block?.top ?? Number.POSITIVE_INFINITY);
            expect(at).toBeLessThanOrEqual((block?.top ?? 0) + (block?.tall ?? 0) + 1e-6);
          }
        }
      }),
    );
  });
});
