import type { Reason, Shown } from '../reason';
import type { Texts } from './en/texts';
import type { Tongue } from './tongue';

type Limit = Extract<Reason, { kind: 'limit' }>;
type Clause = keyof Texts['reason']['test'];

/** A test that failed is told by its opposite: “Total spend: €800, below €1,000” is true, with or without the ✘. */
const opposite: Record<Limit['test'], Clause> = {
  '=': '≠',
  '≠': '=',
  '<': '≥',
  '≤': '>',
  '>': '≤',
  '≥': '<',
  between: 'outside',
  'one of': 'none of',
  'none of': 'one of',
  contains: 'without',
  without: 'contains',
};

/** More names than these are not read. */
const mostNames = 3;

/** A value, and the limit that it was held against. */
export function sayLimit({ field, value, test, limit, passed }: Limit, { texts, write, ...tongue }: Tongue): string {
  const said = texts.reason;
  const clause = test === 'between' ? spanClause(value, limit) : passed ? test : opposite[test];
  const parts = { field: tongue.field(field), value: tongue.value(field, value) };
  const limits = limit.map((one) => tongue.value(field, one));
  // “Status: Open, exactly Open” says the same twice.
  const isItself = limits.length === 1 && limits[0] === parts.value;
  if (isItself && (clause === '=' || clause === 'one of' || clause === 'contains'))
    return write.fill(said.value, parts);
  // What else it might have been, or is not, says nothing more: “Industry: Retail”, “Has ordered: yes”.
  const isName = value.kind === 'text' && (clause === 'one of' || (clause === 'none of' && limits.length > mostNames));
  if (isName || value.kind === 'yesNo') return write.fill(said.value, parts);
  const span = { from: limits[0] ?? '', to: limits[1] ?? '' };
  return write.fill(said.limit, {
    ...parts,
    clause: write.fill(isDate(limit[0]) ? { ...said.test, ...said.dateTest }[clause] : said.test[clause], {
      limit: write.or(limits),
      ...span,
    }),
  });
}

/** Told from the values themselves: a rule that asks for “not between” passes or fails by the same test. */
function spanClause(value: Shown, [from, to]: readonly Shown[]): Clause {
  const [at, low, high] = [value, from, to].map((shown) => (shown && 'value' in shown ? shown.value : null));
  return at != null && (low == null || at >= low) && (high == null || at <= high) ? 'between' : 'outside';
}

const isDate = (shown: Shown | undefined): boolean => shown?.kind === 'date';
