import type { Buffer, Passes } from '../passes';
import { drawFrom } from '../plain';
import type { Points } from '../points';
import { claim, type Kernel, paddedRows, putRow, theKernel } from './kernel';

/** Labels are bytes. */
const mostClusters = 255;

/** Where things lie in the memory, for so many rows and columns. */
function layoutOf(rows: number, columns: number) {
  const padded = paddedRows(rows);
  let end = 0;
  const take = (bytes: number): number => {
    const at = end;
    end += Math.ceil(bytes / 16) * 16;
    return at;
  };
  return {
    padded,
    points: take(padded * columns * 4),
    labels: take(padded * 4),
    buffers: [take(padded * 4), take(padded * 4), take(padded * 4)] as const,
    centres: take(mostClusters * columns * 4),
    sums: take(mostClusters * columns * 8),
    sizes: take(mostClusters * 4),
    end,
  };
}

function place(kernel: Kernel, points: Points): ReturnType<typeof layoutOf> {
  const { values, rows, columns } = points;
  const layout = layoutOf(rows, columns);
  if (claim(kernel, points, layout.end)) return layout;
  const blocks = new Float32Array(kernel.memory.buffer, layout.points, layout.padded * columns);
  for (let row = 0; row < rows; row += 1) putRow(blocks, row, values, row, columns);
  return layout;
}

/** The passes over all rows in single precision, four rows to an instruction: 13–18 times as fast as ml-kmeans (`npm run bench kernel`). */
export function simdPasses(points: Points): Passes | null {
  const kernel = theKernel();
  if (!kernel || points.rows === 0) return null;
  const { values, rows, columns } = points;
  const { memory } = kernel;
  let at = place(kernel, points);
  let count = 0;
  // Views are made anew each time: when the memory grows, those that there were end.
  const bufferOf = (which: Buffer) => new Float32Array(memory.buffer, at.buffers[which], at.padded);
  const sums = () => new Float64Array(memory.buffer, at.sums, count * columns);
  const sizes = () => new Int32Array(memory.buffer, at.sizes, count);
  const labels = () => new Int32Array(memory.buffer, at.labels, rows);
  const write = (centres: Float64Array) => new Float32Array(memory.buffer, at.centres, centres.length).set(centres);
  return {
    begin(clusters) {
      at = place(kernel, points);
      count = clusters;
      labels().fill(-1);
      sums().fill(0);
      sizes().fill(0);
    },
    assign(centres) {
      write(centres);
      const { points: from, centres: to } = at;
      const [moved, inertia] = kernel.assign(from, rows, columns, to, count, at.labels, at.sums, at.sizes);
      return { moved, inertia };
    },
    sums,
    sizes,
    labels: () => new Uint8Array(labels()),
    forget(buffer) {
      at = place(kernel, points);
      bufferOf(buffer).fill(Number.POSITIVE_INFINITY);
    },
    spread(row, from, to) {
      write(values.subarray(row * columns, (row + 1) * columns));
      return kernel.spread(at.points, rows, columns, at.centres, at.buffers[from], at.buffers[to]);
    },
    draw: (buffer, target) => drawFrom(bufferOf(buffer), rows, target),
  };
}
