import type { Kind } from '../../customer/fields';
import type { Distribution } from '../distribution';
import type { Clause, Op } from './condition';
import { operators } from './operators';

/** A quarter: what most trades call lately. */
const lately = 90;
const soon = 30;
const share = 0.2;
/** Dates that lie ahead are asked about the days to come. */
const ahead: readonly string[] = ['renewalDate', 'closeDate'];

/** What one asks first of a kind of value. */
function firstOp(field: string, kind: Kind): Op {
  if (kind === 'date')
    return ahead.includes(field) ? 'in the next' : field === 'birthday' ? 'anniversary in the next' : 'in the last';
  if (kind === 'category' || kind === 'tags') return 'one of';
  if (kind === 'text') return 'contains';
  return kind === 'yesNo' ? 'is' : '>=';
}

/** A first question of a field, with a limit from the middle of its values, so that it can be counted at once. */
export const newClause = (field: string, kind: Kind, spread: Distribution | null): Clause =>
  clauseWith(field, kind, firstOp(field, kind), spread);

type Asked = { names: readonly string[]; limit: number | string; days: number };

/** The same question by another operator; what it asked with is kept where the other has a place for it. */
export function withOp(clause: Clause, op: Op, kind: Kind, spread: Distribution | null): Clause {
  if (!operators[kind].includes(op)) return clause;
  const fresh = clauseWith(clause.field, kind, op, spread, askedWith(clause));
  const asksAmount = kind === 'money' && op !== 'known';
  return asksAmount && 'currency' in clause ? ({ ...fresh, currency: clause.currency } as Clause) : fresh;
}

function askedWith(clause: Clause): Partial<Asked> {
  if (clause.op === 'one of')
    return { names: clause.values.map(String), ...(clause.values[0] !== undefined && { limit: clause.values[0] }) };
  if (clause.op === 'between') return { limit: clause.from };
  if ('days' in clause) return { days: clause.days };
  if (!('value' in clause) || typeof clause.value === 'boolean') return {};
  return { names: [String(clause.value)].filter((name) => name !== ''), limit: clause.value };
}

function clauseWith(
  field: string,
  kind: Kind,
  op: Op,
  spread: Distribution | null,
  asked: Partial<Asked> = {},
): Clause {
  const currency = kind === 'money' && spread?.currencies[0] !== undefined ? { currency: spread.currencies[0] } : {};
  const limit = limitFor(kind, spread, asked.limit);
  const days = asked.days ?? (op === 'in the last' || op === 'more than ago' ? lately : soon);
  const name = asked.names?.[0] ?? '';
  const isNamed = kind === 'text' || kind === 'category' || kind === 'tags';
  switch (op) {
    case 'is':
      return kind === 'yesNo' ? { field, op, value: true } : { field, op, value: isNamed ? name : limit, ...currency };
    case 'one of':
      return { field, op, values: isNamed ? [...(asked.names ?? [])] : [limit], ...currency };
    case 'contains':
      return { field, op, value: name };
    case 'between':
      return { field, op, from: limit, to: limit, ...currency };
    case 'known':
      return { field, op };
    case 'in month':
      return { field, op, month: 1 };
    case 'in the top':
    case 'in the bottom':
      return { field, op, share, ...currency };
    case 'in the last':
    case 'more than ago':
    case 'in the next':
    case 'anniversary in the next':
      return { field, op, days };
    default:
      return { field, op, value: limit, ...currency };
  }
}

/** What was asked before, if it is of the kind; else the middle value, rounded as one would say it. */
function limitFor(kind: Kind, spread: Distribution | null, before: number | string | undefined): number | string {
  const isDate = kind === 'date';
  if (before !== undefined && (typeof before === 'string') === isDate) return before;
  const middle = spread?.middle ?? Number.NaN;
  if (isDate) return '';
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(middle) || 1)) - 1);
  return Number.isInteger(middle) && Math.abs(middle) < 100 ? middle : Math.round(middle / digits) * digits;
}
