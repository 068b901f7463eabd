import { type Clause, type Condition, leavesOf, type Member } from './condition';
import { bareOf, partsOf, withDenial } from './edit';

const isGiven = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string'
      ? value.trim() !== ''
      : value !== undefined;

/** Does a question have all that it asks with? While one types, a number may be missing (NaN) and a list of names empty. */
export function isFinished(leaf: Clause | Member): boolean {
  if ('member' in leaf) return leaf.member !== '';
  if (leaf.op === 'between') return isGiven(leaf.from) && isGiven(leaf.to);
  if (leaf.op === 'one of') return leaf.values.length > 0 && leaf.values.every(isGiven);
  if ('days' in leaf) return isGiven(leaf.days) && leaf.days >= 0;
  if ('share' in leaf) return leaf.share > 0 && leaf.share < 1;
  if ('month' in leaf) return leaf.month >= 1 && leaf.month <= 12;
  return 'value' in leaf ? isGiven(leaf.value) : true;
}

/** The condition without the questions that are not finished yet and the groups that are empty without them; null where nothing is left. */
export function finishedPart(tree: Condition): Condition | null {
  const { part, denied } = bareOf(tree);
  const parts = partsOf(part);
  if (!parts) return leavesOf(part).every(isFinished) ? tree : null;
  const left = parts.flatMap((one) => finishedPart(one) ?? []);
  if (left.length === 0) return null;
  return withDenial('any' in part ? { any: left } : { all: left }, denied);
}
