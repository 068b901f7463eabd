import { type Customer, valueAt } from '../../customer/customer';
import { isSerial } from '../../segments/clusters/feature';
import { isMoney } from '../../segments/field-value';
import { currenciesOf } from '../../segments/numbers/currencies';
import { quantile } from '../../segments/numbers/quantile';
import { columnsOf, questions } from '../price/answers';

/** Fewer than these are no range of goods. */
const fewest = 3;
/** Sums of goods have many values, and none is a hundred times another in the middle. */
const fewestValues = 20;
const furthest = 100;
/** Few buy much: the mean of a sum lies above its middle by so much. An interest rate or an index does not. */
const skewed = 1.2;

type Column = { field: string; numbers: number[] };

/** The first word of a header: “Mnt” of MntWines, “spend” of spend_wine. */
const stemOf = (field: string): string =>
  /^own:(\p{Lu}?\p{Ll}+|\p{Lu}+)(?=\p{Lu}|[_ -])/u.exec(field)?.[1]?.toLowerCase() ?? '';

/**
 * Own columns that say for how much customers bought of each of several kinds: amounts of one currency, or numbers under headers that
 * begin alike, or numbers of one size in which few buy much. Null where no three columns are such.
 */
export function spendColumns(customers: readonly Customer[]): string[] | null {
  const headers = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))].sort();
  const prices = columnsOf(customers);
  const asked = new Set(prices ? questions.map((question) => prices[question]) : []);
  const columns = headers.flatMap((header): Column[] => {
    const field = `own:${header}`;
    // At what price something would be dear is an amount, and nobody has paid it.
    if (asked.has(field)) return [];
    const numbers = customers.flatMap((customer) => amountAt(customer, field) ?? []);
    const few = new Set(numbers).size < fewestValues || numbers.length < customers.length / 2;
    return few || currenciesOf(customers, field).size > 1 || numbers.some((number) => number < 0) || isSerial(numbers)
      ? []
      : [{ field, numbers }];
  });
  const money = columns.filter(({ field }) => currenciesOf(customers, field).size === 1);
  if (money.length >= fewest) return money.map(({ field }) => field);
  const families = Map.groupBy(columns, ({ field }) => stemOf(field));
  const [family] = [...families]
    .filter(([stem, members]) => stem !== '' && members.length >= fewest)
    .sort((a, b) => b[1].length - a[1].length);
  if (family) return family[1].map(({ field }) => field);
  const medians = columns.map(({ numbers }) => quantile(Float64Array.from(numbers).sort(), 0.5));
  const areSums = columns.every(({ numbers }, at) => meanOf(numbers) >= skewed * (medians[at] ?? 0));
  const alike = columns.length >= fewest && areSums && Math.max(...medians) < furthest * Math.min(...medians);
  return alike ? columns.map(({ field }) => field) : null;
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The amount, whatever its currency. */
export function amountAt(customer: Customer, field: string): number | undefined {
  const value = valueAt(customer, field);
  if (typeof value === 'number') return value;
  return value !== undefined && isMoney(value) ? value.amount : undefined;
}
