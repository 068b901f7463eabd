import { module } from './module';

/** What kernel.wat exports; addresses are in bytes. */
export type Kernel = {
  memory: WebAssembly.Memory;
  assign: (
    points: number,
    rows: number,
    columns: number,
    centres: number,
    count: number,
    labels: number,
    sums: number,
    sizes: number,
  ) => [moved: number, inertia: number];
  spread: (points: number, rows: number, columns: number, place: number, nearest: number, to: number) => number;
  distanceSum: (points: number, rows: number, columns: number, place: number) => number;
};

function start(): Kernel | null {
  try {
    const bytes = Uint8Array.from(atob(module), (letter) => letter.charCodeAt(0));
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Kernel;
  } catch {
    return null;
  }
}

let started: Kernel | null | undefined;
/** Null where the browser refuses WebAssembly (a policy, or a content security policy without it). */
export function theKernel(): Kernel | null {
  if (started === undefined) started = start();
  return started;
}

const page = 65_536;
/** What lies in the memory now. One memory does for one job at a time; hundreds of them would end the address space. */
let owner = new WeakRef<object>({});

/** Makes the memory hold at least so many bytes for an owner; does it still hold what that owner put there? */
export function claim({ memory }: Kernel, by: object, bytes: number): boolean {
  const lacking = bytes - memory.buffer.byteLength;
  if (lacking > 0) memory.grow(Math.ceil(lacking / page));
  const still = owner.deref() === by;
  if (!still) owner = new WeakRef(by);
  return still;
}

/** Rows are read sixteen at a time, in blocks of four. */
export const paddedRows = (rows: number): number => Math.ceil(rows / 16) * 16;

/** Puts one row at its place among the blocks. */
export function putRow(blocks: Float32Array, at: number, values: Float64Array, row: number, columns: number): void {
  let to = (at >> 2) * columns * 4 + (at & 3);
  for (let from = row * columns; from < (row + 1) * columns; from += 1, to += 4) blocks[to] = values[from] as number;
}
