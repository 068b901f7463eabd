/** What k-means and the choice of its start do over all rows, again and again. */
export type Passes = {
  /** From here on so many clusters, and no row is in one. */
  begin: (count: number) => void;
  /** Puts every row to its nearest centre; how many moved, and the sum of the squared distances. */
  assign: (centres: Float64Array) => { moved: number; inertia: number };
  /** The sums of the rows of each cluster, column by column, and how many rows they are; kept up by `assign`. */
  sums: () => Float64Array;
  sizes: () => Int32Array;
  labels: () => Uint8Array;
  /**
   * Three buffers hold for every row the squared distance to the nearest of some places, infinite at first. `spread` puts into `to`
   * what `from` comes to with one row more among the places; the sum of all. `draw` gives the row at which the buffer adds up to
   * the target.
   */
  forget: (buffer: Buffer) => void;
  spread: (row: number, from: Buffer, to: Buffer) => number;
  draw: (buffer: Buffer, target: number) => number;
};
export type Buffer = 0 | 1 | 2;
