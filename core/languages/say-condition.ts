import { fieldOf, isFieldKey, type Kind } from '../customer/fields';
import { shownOf } from '../segments/field-value';
import type { Clause, Condition, Member } from '../segments/rules/condition';
import { isFinished } from '../segments/rules/finished';
import type { Texts } from './en/texts';
import { type Plain, plainCondition } from './plain-condition';
import { sayMeasure } from './say-measure';
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
  'daysSinceActivity >': ['notActiveLately', 'activeLately'],
  'lastActive in the last': ['activeLately', 'notActiveLately'],
  'createdAt in the last': ['newLately', 'notNewLately'],
  'birthday >=': ['bornFrom', 'bornBefore'],
  'birthday <': ['bornBefore', 'bornFrom'],
  'birthday anniversary in the next': ['birthdaySoon', 'notBirthdaySoon'],
  'hasOrdered yes': ['ordered', 'notOrdered'],
  'hasOrdered known': ['ordersKnown', 'ordersUnknown'],
  'newsletter yes': ['newsletter', 'notNewsletter'],
  'campaignResponse yes': ['answered', 'notAnswered'],
  // Some countries would need their article.
  'city is': ['in', 'notIn'],
  'city one of': ['in', 'notIn'],
  'tags contains': ['tagged', 'notTagged'],
};

/** A longer list of values is not read: so many are named, and the others counted. */
const mostValues = 5;
const valuesNamed = 3;

/** “Customers who ordered in the last 90 days and who are not in Stockholm.” */
export function sayCondition(tree: Condition, asked: Asked, tongue: Tongue): string {
  const { texts, write } = tongue;
  const condition = sayPart(plainCondition(tree), asked, tongue);
  if (condition === '') return texts.rule.all;
  // A sentence that is not finished ends as it stands.
  return write.fill(texts.rule.customers, { condition }).replace(/…\.$/, '…');
}

function sayPart(part: Plain, asked: Asked, tongue: Tongue): string {
  if ('leaf' in part) return sayLeaf(part.leaf, part.denied, asked, tongue);
  const { texts, write } = tongue;
  return write[part.join](
    part.parts.map((one) => {
      const condition = sayPart(one, asked, tongue);
      return 'parts' in one ? write.fill(texts.rule.group, { condition }) : condition;
    }),
  );
}

export function sayLeaf(leaf: Clause | Member, denied: boolean, asked: Asked, tongue: Tongue): string {
  const { texts, write } = tongue;
  const { rule } = texts;
  if ('member' in leaf) return write.fill(rule[denied ? 'denies' : 'says'].member, { value: asked.member(leaf) });
  const { field } = leaf;
  const kind = isFieldKey(field) ? fieldOf(field).kind : asked.kindOf(field);
  const op = saidOf(leaf, kind);
  const no = op === 'yes' && 'value' in leaf && leaf.value === false ? !denied : denied;
  const parts = { field: tongue.inside(field), ...(isFinished(leaf) ? askedWith(leaf, kind, tongue) : unfinished) };
  const phrase = phrases[`${field} ${op}`]?.[no ? 1 : 0];
  if (phrase) return write.fill(rule.phrase[phrase], parts);
  const measured = sayMeasure(leaf, denied, tongue);
  if (measured !== null) return measured;
  const ofDate: Readonly<Record<string, string>> = no ? rule.dateDenies : rule.dateSays;
  const dated = kind === 'date' && Object.hasOwn(ofDate, op) ? ofDate[op] : undefined;
  return write.fill(dated ?? rule[no ? 'denies' : 'says'][op], parts);
}

/** By which words a question is asked: some read otherwise by what they ask with. */
function saidOf(leaf: Clause, kind: Kind | undefined): Said {
  if (leaf.op === 'is' && typeof leaf.value === 'boolean') return 'yes';
  if ((leaf.op === 'is' || leaf.op === 'one of') && kind === 'tags') return 'contains';
  return leaf.op === 'more than ago' && leaf.days === 0 ? 'past' : leaf.op;
}

const unfinished = { value: '…', from: '…', to: '…' };

/** What a question asks with, as it reads in a sentence. */
function askedWith(leaf: Clause, kind: Kind | undefined, tongue: Tongue): Partial<typeof unfinished> {
  const { texts, write } = tongue;
  const currency = 'currency' in leaf ? (leaf.currency ?? null) : null;
  const show = (value: string | number | boolean) =>
    tongue.value(leaf.field, shownOf(leaf.field, kind, value, currency));
  switch (leaf.op) {
    case 'one of':
      return { value: sayValues(leaf.values.map(show), tongue) };
    case 'between': {
      const [from, to] = [show(leaf.from), show(leaf.to)];
      return { value: write.and([from, to]), from, to };
    }
    case 'known':
      return {};
    case 'in month':
      return { value: write.month(leaf.month) };
    case 'in the top':
    case 'in the bottom':
      return { value: write.share(leaf.share) };
    case 'in the last':
    case 'more than ago':
    case 'in the next':
    case 'anniversary in the next':
      return { value: write.fill(texts.rule.days, { n: leaf.days }) };
    default:
      return { value: show(leaf.value) };
  }
}

function sayValues(values: readonly string[], { texts, write }: Tongue): string {
  if (values.length <= mostValues) return write.or(values);
  const n = values.length - valuesNamed;
  return write.or([...values.slice(0, valuesNamed), write.fill(texts.rule.others, { n })]);
}
