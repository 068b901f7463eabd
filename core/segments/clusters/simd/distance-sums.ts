import type { Points } from '../points';
import { claim, paddedRows, putRow, theKernel } from './kernel';

/** Of every row, the sum of its distances to the rows of each cluster (`rows × count`); null without WebAssembly. */
export function simdDistanceSums({ values, rows, columns }: Points, labels: Uint8Array, count: number) {
  const kernel = theKernel();
  if (!kernel) return null;
  const sizes = new Uint32Array(count);
  for (const cluster of labels) sizes[cluster] = (sizes[cluster] as number) + 1;
  // The rows of a cluster lie together, and begin with a block of their own.
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at] as number) + paddedRows(sizes[at] as number);
  const padded = starts[count] as number;
  claim(kernel, labels, (padded + 4) * columns * 4);
  const blocks = new Float32Array(kernel.memory.buffer, 0, padded * columns);
  const place = new Float32Array(kernel.memory.buffer, padded * columns * 4, columns);
  const next = starts.slice();
  for (let row = 0; row < rows; row += 1) {
    const cluster = labels[row] as number;
    const at = next[cluster] as number;
    next[cluster] = at + 1;
    putRow(blocks, at, values, row, columns);
  }
  const sums = new Float64Array(rows * count);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) place[column] = values[row * columns + column] as number;
    for (let cluster = 0; cluster < count; cluster += 1) {
      const size = sizes[cluster] as number;
      const from = (starts[cluster] as number) * columns * 4;
      if (size > 0) sums[row * count + cluster] = kernel.distanceSum(from, size, columns, place.byteOffset);
    }
  }
  return sums;
}
