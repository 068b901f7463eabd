import type { Condition } from './condition';

/** The way from the top of a condition to a part of it: its place among the parts of each group passed. A `not` is no step. */
export type Path = readonly number[];

/** A part as it is edited: what it says, and whether it is denied. */
export type Bare = { part: Exclude<Condition, { not: Condition }>; denied: boolean };

/** Two denials are none. */
export function bareOf(tree: Condition): Bare {
  if (!('not' in tree)) return { part: tree, denied: false };
  const { part, denied } = bareOf(tree.not);
  return { part, denied: !denied };
}

export const withDenial = (tree: Condition, denied: boolean): Condition => (denied ? { not: tree } : tree);

/** The parts of a group, or null of a single question. */
export const partsOf = (tree: Condition): readonly Condition[] | null =>
  'all' in tree ? tree.all : 'any' in tree ? tree.any : null;

/** The same kind of group with other parts. */
const regrouped = (group: Condition, parts: Condition[]): Condition =>
  'any' in group ? { any: parts } : { all: parts };

/** The tree with the part at the path changed; null takes it out. A path that leads nowhere changes nothing. */
export function changeAt(tree: Condition, path: Path, change: (part: Condition) => Condition | null): Condition | null {
  const [step, ...rest] = path;
  if (step === undefined) return change(tree);
  const { part, denied } = bareOf(tree);
  const parts = partsOf(part);
  if (!parts) return tree;
  const changed = parts.flatMap((one, at) => (at === step ? (changeAt(one, rest, change) ?? []) : one));
  return withDenial(regrouped(part, changed), denied);
}

/** What is edited is always a group, so that there is a place to add to; a single question becomes a group of one. */
export const asGroup = (tree: Condition): Condition => ('all' in tree || 'any' in tree ? tree : { all: [tree] });
