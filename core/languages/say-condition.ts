import { fieldOf, isFieldKey, type Kind } from '../customer/fields';
import { shownOf } from '../segments/field-value';
import type { Clause, Condition, Member } from '../segments/rules/condition';
import { isFinished } from '../segments/rules/finished';
import type { Texts } from './en/texts';
import type { Tongue } from './tongue';

/** How a segment or a segmentation is called that a condition asks about; kinds of own columns as the list has them. */
export type Asked = { member: (leaf: Member) => string; kindOf: (field: string) => Kind | undefined };

type Phrase = keyof Texts['rule']['phrase'];
type Said = keyof Texts['rule']['says'];

/** Some questions have words of their own: the phrase and its denial, by field and operator. */
const phrases: Readonly<Record<string, readonly [yes: Phrase, no: Phrase]>> = {
  'lastOrder in the last': ['orderedLately', 'notOrderedLately'],
  'lastOrder more than ago': ['orderedBefore', 'notOrderedBefore'],
  // The same asked in days.
  'daysSinceLastOrder <=': ['orderedLately', 'notOrderedLately'],
  'daysSinceLastOrder >': ['orderedBefore', 'notOrderedBefore'],
  'daysSinceActivity <=': ['activeLately', 'notActiveLately'],
  'lastActive in the last': ['activeLately', 'notActiveLately'],
  'createdAt in the last': ['newLately', 'notNewLately'],
  'birthday anniversary in the next': ['birthdaySoon', 'notBirthdaySoon'],
  'hasOrdered yes': ['ordered', 'notOrdered'],
  'hasOrdered known': ['ordersKnown', 'ordersUnknown'],
  'newsletter yes': ['newsletter', 'notNewsletter'],
  ...Object.fromEntries(
    ['city', 'region', 'country', 'market'].flatMap((field) =>
      ['is', 'one of'].map((op) => [`${field} ${op}`, ['in', 'notIn']] as const),
    ),
  ),
  'tags contains': ['tagged', 'notTagged'],
  'tags one of': ['tagged', 'notTagged'],
};

/** “Customers who ordered in the last 90 days and who are not in Stockholm.” Denials are said where they stand, by De Morgan. */
export function sayCondition(tree: Condition, asked: Asked, tongue: Tongue): string {
  const { texts, write } = tongue;
  const condition = sayPart(tree, false, asked, tongue, false);
  return condition === '' ? texts.rule.all : write.fill(texts.rule.customers, { condition });
}

function sayPart(tree: Condition, denied: boolean, asked: Asked, tongue: Tongue, inside: boolean): string {
  if ('not' in tree) return sayPart(tree.not, !denied, asked, tongue, inside);
  const parts = 'all' in tree ? tree.all : 'any' in tree ? tree.any : null;
  if (!parts) return sayLeaf(tree as Clause | Member, denied, asked, tongue);
  const said = parts
    .map((part) => sayPart(part, denied, asked, tongue, parts.length > 1))
    .filter((part) => part !== '');
  const joined = 'all' in tree !== denied ? tongue.write.and(said) : tongue.write.or(said);
  return inside && said.length > 1 ? tongue.write.fill(tongue.texts.rule.group, { condition: joined }) : joined;
}

/** Inside a sentence a label has no capital, unless it is an abbreviation. */
const inner = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? `${label.slice(0, 1).toLowerCase()}${label.slice(1)}` : label;

export function sayLeaf(leaf: Clause | Member, denied: boolean, asked: Asked, tongue: Tongue): string {
  const { texts, write } = tongue;
  const { rule } = texts;
  if ('member' in leaf) return write.fill(rule[denied ? 'denies' : 'says'].member, { value: asked.member(leaf) });
  const { field } = leaf;
  const kind = isFieldKey(field) ? fieldOf(field).kind : asked.kindOf(field);
  const label = isFieldKey(field) ? inner(tongue.field(field)) : tongue.field(field);
  const isYes = leaf.op === 'is' && typeof leaf.value === 'boolean';
  const op: Said = isYes ? 'yes' : leaf.op;
  const no = isYes && leaf.value === false ? !denied : denied;
  const parts = { field: label, value: isFinished(leaf) ? askedWith(leaf, kind, tongue) : '…' };
  const phrase = phrases[`${field} ${op}`]?.[no ? 1 : 0];
  if (phrase) return write.fill(rule.phrase[phrase], parts);
  const ofDate: Readonly<Record<string, string>> = no ? rule.dateDenies : rule.dateSays;
  const dated = kind === 'date' && Object.hasOwn(ofDate, op) ? ofDate[op] : undefined;
  return write.fill(dated ?? rule[no ? 'denies' : 'says'][op], parts);
}

/** What a question asks with, as it reads in a sentence. */
function askedWith(leaf: Clause, kind: Kind | undefined, tongue: Tongue): string {
  const { texts, write } = tongue;
  const currency = 'currency' in leaf ? (leaf.currency ?? null) : null;
  const show = (value: string | number | boolean) =>
    tongue.value(leaf.field, shownOf(leaf.field, kind, value, currency));
  switch (leaf.op) {
    case 'one of':
      return write.or(leaf.values.map(show));
    case 'between':
      return write.and([show(leaf.from), show(leaf.to)]);
    case 'known':
      return '';
    case 'in month':
      return write.month(leaf.month);
    case 'in the top':
    case 'in the bottom':
      return write.share(leaf.share);
    case 'in the last':
    case 'more than ago':
    case 'in the next':
    case 'anniversary in the next':
      return write.fill(texts.unit.days, { n: leaf.days });
    default:
      return show(leaf.value);
  }
}
