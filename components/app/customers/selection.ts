import type { CustomerId } from '@/core/customer/customer';

/** Who is chosen, and the row that was pressed last: from there a range goes. */
export type Selection = { chosen: ReadonlySet<CustomerId>; from: CustomerId | null };

export const nobody: Selection = { chosen: new Set(), from: null };

/** A row pressed: it is turned over; as a `range` all from the row pressed last become what it becomes. `rows` = as they stand. */
export function press(
  { chosen, from }: Selection,
  id: CustomerId,
  { rows, range }: { rows: readonly CustomerId[]; range: boolean },
): Selection {
  const [start, end] = [from === null ? -1 : rows.indexOf(from), rows.indexOf(id)];
  const meant = range && start >= 0 ? rows.slice(Math.min(start, end), Math.max(start, end) + 1) : [id];
  return { chosen: withAll(chosen, meant, !chosen.has(id)), from: id };
}

/** All of these rows, or none of them. */
export const pressAll = ({ chosen }: Selection, rows: readonly CustomerId[], on: boolean): Selection => ({
  chosen: withAll(chosen, rows, on),
  from: null,
});

const withAll = (chosen: Selection['chosen'], ids: readonly CustomerId[], on: boolean): Selection['chosen'] =>
  on ? chosen.union(new Set(ids)) : chosen.difference(new Set(ids));
