import { currenciesOf, hasThreeDecimals } from './currency';
import type { DecimalSign, NumberFormat } from './number-format';
import type { NumberText } from './number-text';

/** What one more text shows of how its column writes numbers. */
export function addEvidence(format: NumberFormat, { comma, dot, digits, currency }: NumberText): void {
  if (comma === null || dot === null) format.proof[comma === null ? '.' : ','] += 1;
  else if (comma !== dot) {
    format.open[digits.includes(',') ? ',' : '.'] += 1;
    if (digits.endsWith('0')) format.zeros += 1;
    if (currency && !currenciesOf(currency).some(hasThreeDecimals)) format.priced += 1;
  } else if (/^[1-9]\d*$/.test(digits)) format[digits.length > 3 ? 'large' : 'small'] += 1;
}

/** `certain`: the column decides. Else the sign is the likelier reading, and the user is asked. */
export type Decision = { sign: DecimalSign | null; certain: boolean; mixed: boolean };

const other = (sign: DecimalSign): DecimalSign => (sign === ',' ? '.' : ',');

/**
 * Which sign is the decimal one in this column. Proof first: a number that is possible under one sign only. Without any,
 * "1.234" is read from its neighbours: decimals are written either always with the same number of digits, or without zeros
 * at their end. So an open number that ends in zero ("2.500") together with a whole number below 1,000 ("999") can be neither
 * and must be thousands. The habit of the page's language alone decides nothing: it gives the reading that is shown with
 * the question.
 */
export function decideDecimal(format: NumberFormat, habit: DecimalSign, whole: boolean): Decision {
  const { proof, open, zeros, priced, small, large, answers } = format;
  const openCells = open[','] + open['.'];
  if (answers.decimal) return { sign: answers.decimal, certain: true, mixed: false };
  if (proof[','] > 0 || proof['.'] > 0) {
    const sign = proof[','] === proof['.'] ? habit : proof[','] > proof['.'] ? ',' : '.';
    const both = proof[','] > 0 && proof['.'] > 0 && openCells > 0;
    // Under this sign the open cells have three decimals: odd for counts and amounts, and where hardly any cell has fewer.
    const odd = open[sign] > 0 && (whole || priced > 0 || proof[sign] * 20 < open[sign]);
    return { sign, certain: !both && !odd, mixed: both || odd };
  }
  if (openCells === 0) return { sign: null, certain: true, mixed: false };
  if (open[','] > 0 && open['.'] > 0) return { sign: habit, certain: false, mixed: true };
  const grouping: DecimalSign = open[','] > 0 ? ',' : '.';
  const thousands = { sign: other(grouping), certain: true, mixed: false };
  if (whole || (zeros > 0 && small > 0 && large === 0)) return thousands;
  // Formatted amounts have two decimals or none. Against the language's habit it is still worth a question.
  if (priced > 0) return { ...thousands, certain: habit !== grouping };
  const lean = large > 0 ? grouping : small > 0 ? other(grouping) : null;
  if (lean) return { sign: lean, certain: lean === habit, mixed: false };
  return { sign: habit, certain: false, mixed: false };
}
