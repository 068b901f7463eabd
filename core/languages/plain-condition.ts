import type { Clause, Condition, Member } from '../segments/rules/condition';

/** A condition as one says it: denials stand at the questions, and a group holds no group of its own way of joining. */
export type Plain = { leaf: Clause | Member; denied: boolean } | Group;
type Group = { join: 'and' | 'or'; parts: Plain[] };

/** By De Morgan; what follows from another part of a group is left out. */
export function plainCondition(tree: Condition, denied = false): Plain {
  if ('not' in tree) return plainCondition(tree.not, !denied);
  const given = 'all' in tree ? tree.all : 'any' in tree ? tree.any : null;
  if (!given) return { leaf: tree as Clause | Member, denied };
  const join = 'all' in tree !== denied ? 'and' : 'or';
  const parts = given.flatMap((one) => {
    const part = plainCondition(one, denied);
    return 'parts' in part && (part.join === join || part.parts.length < 2) ? part.parts : [part];
  });
  return { join, parts: join === 'and' ? parts.filter((part) => !followsFrom(part, parts)) : parts };
}

/** Whose stage is Won, their stage is known. */
const followsFrom = (part: Plain, parts: readonly Plain[]): boolean =>
  'leaf' in part &&
  'op' in part.leaf &&
  part.leaf.op === 'known' &&
  !part.denied &&
  parts.some(
    (other) => 'leaf' in other && 'op' in other.leaf && other.leaf.op !== 'known' && sameField(other.leaf, part.leaf),
  );

const sameField = (a: Clause, b: Clause | Member): boolean => 'field' in b && a.field === b.field;
