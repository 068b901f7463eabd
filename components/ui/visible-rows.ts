export type Window = { first: number; end: number };

/** Rows drawn above and below what is seen, so that a fast wheel or Tab meets rows and not a gap. */
const spare = 12;

/** Which rows of a long list to draw: those in sight and a few more. `end` is exclusive. */
export function visibleRows(view: { top: number; height: number; row: number; count: number }): Window {
  const { top, height, row, count } = view;
  const first = Math.max(0, Math.min(Math.floor(top / row) - spare, count));
  const end = Math.min(count, Math.ceil((top + height) / row) + spare);
  return { first, end: Math.max(first, end) };
}
