/** How far the reading of a file or a pasted text has come. */
export type Progress =
  /** Characters of the text that were cut into cells, and the rows of them so far. */
  | { step: 'parsing'; done: number; of: number; rows: number }
  /** Columns whose values were read. */
  | { step: 'columns'; done: number; of: number };

export type Tell = (progress: Progress) => void;
export const toNobody: Tell = () => {};
