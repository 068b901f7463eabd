import type { Customer } from '../../customer/customer';
import { answerOf, asksForRanks, type Item, type Rated } from './item';
import { scalesOf } from './scales';

type Question = { field: string; sign: number };
/** What was asked, from the answers of everybody. `kept` = the rows that say something; `told` = figures for the quality of the fit. */
export type Survey = {
  answers: (number | undefined)[][];
  kept: number[];
  topics: { name: string; questions: Question[] }[];
  centred: boolean;
  told: Record<string, number>;
};

const fewestToCentre = 4;
/** Of the questions of a topic so many must be answered. */
const leastAnswered = 0.5;

/** What the questions are about, which of them count the other way round, and whether answers are held against the own mean. */
export function topicsOf(customers: readonly Customer[], items: readonly Item[]): Survey {
  const answers = customers.map((customer) => items.map((one) => answerOf(customer, one)));
  const columns = new Map(
    items.map(({ field }, at) => [field, Float64Array.from(answers, (row) => row[at] ?? Number.NaN)] as const),
  );
  const rated = items.filter((one): one is Rated => one.as === 'rated');
  const { all, whole } = scalesOf(rated, columns);
  const inScale = new Set(whole.flatMap(({ fields }) => fields));
  const ranks = items.every(({ field }) => asksForRanks(field));
  const topics = [
    ...whole.map(({ name, fields, reversed }) => ({
      name: `own:${name}`,
      questions: fields.map((field) => ({ field, sign: reversed.includes(field) ? -1 : 1 })),
    })),
    ...items
      .filter(({ field }) => !inScale.has(field))
      .map(({ field }) => ({ name: field, questions: [{ field, sign: ranks ? -1 : 1 }] })),
  ];
  // Of one topic nothing would be left.
  const centred = rated.length >= fewestToCentre && topics.length > 1 && !addsUp(answers);
  const survey = { answers, topics, centred };
  const same = answers.filter(isSame).length;
  const kept = answers.flatMap((row, at) =>
    !isSame(row) && topicValues(row, survey, items).every((value) => value !== null) ? [at] : [],
  );
  const coded = rated.reduce((sum, one) => sum + customers.filter((customer) => isCode(customer, one)).length, 0);
  const told = {
    customers: kept.length,
    incomplete: customers.length - kept.length - same,
    sameAnswer: same,
    noAnswerCodes: coded,
    reversed: whole.reduce((sum, { reversed }) => sum + reversed.length, 0) + (ranks ? items.length : 0),
    centred: Number(centred),
    ...Object.fromEntries(all.map(({ name, alpha }) => [`alpha ${name}`, alpha])),
  };
  return { ...survey, kept, told };
}

const isCode = (customer: Customer, { field, codes }: Rated): boolean => {
  const value = customer.own[field.slice('own:'.length)]?.value;
  return typeof value === 'number' && codes.includes(value);
};

/** One and the same answer to five questions or more says nothing of what matters more than what. */
export function isSame(answers: readonly (number | undefined)[]): boolean {
  const known = answers.filter((answer) => answer !== undefined);
  return known.length > fewestToCentre && new Set(known).size === 1;
}

/** What a customer says to each topic; null where too much of it is not answered. */
export function topicValues(
  answers: readonly (number | undefined)[],
  { topics, centred }: Pick<Survey, 'topics' | 'centred'>,
  items: readonly Item[],
): (number | null)[] {
  const known = answers.filter((answer) => answer !== undefined);
  const own = known.reduce((sum, answer) => sum + answer, 0) / Math.max(1, known.length);
  return topics.map(({ questions }) => {
    const given = questions.flatMap(({ field, sign }) => {
      const at = items.findIndex((one) => one.field === field);
      const answer = answers[at];
      return answer === undefined ? [] : [sign * (answer - (centred ? own : middleOf(items[at])))];
    });
    if (given.length === 0 || given.length < questions.length * leastAnswered) return null;
    return given.reduce((sum, value) => sum + value, 0) / given.length;
  });
}

const middleOf = (item: Item | undefined): number => (item?.as === 'rated' ? (item.low + item.high) / 2 : 0.5);

/** Max-diff counts and ranks sum up to the same for everybody: they are held against each other already. */
function addsUp(answers: readonly (readonly (number | undefined)[])[]): boolean {
  const sums = answers.flatMap((row) =>
    row.some((answer) => answer === undefined) ? [] : [row.reduce<number>((sum, answer) => sum + (answer ?? 0), 0)],
  );
  const [first] = sums;
  return sums.length > 0 && sums.filter((sum) => sum === first).length >= sums.length * 0.9;
}
