import type { Customer } from '../../customer/customer';
import { derivedFrom, isDerived } from '../../customer/derived';
import { shareKnown } from '../judge';
import { defaultCriteria } from './default-card';
import { usableCriteria } from './fit';

/** Two things about who they are: with one alone a rule by it says as much. */
const leastFit = 2;
const person = ['seniority', 'jobFunction'];

/**
 * What a list must show for the grid to tell more than rules by one column or two: who they are by two columns at least (title and
 * department count once), and something of their interest. The best known of each; where there is too little, what would be needed.
 */
export function worthNeeds(customers: readonly Customer[]): string[] {
  const usable = usableCriteria(defaultCriteria, customers);
  const known = (side: string): string[] =>
    usable
      .filter((criterion) => criterion.side === side)
      .map(({ field }) => (field === 'companySize' ? 'employees' : field))
      .sort((a, b) => shareKnown(customers, b) - shareKnown(customers, a));
  const fit = known('fit').filter((field, at, all) => !person.includes(field) || all.findIndex(isOfPerson) === at);
  const [interest = 'daysSinceActivity'] = known('engagement');
  const lacking = ['seniority', 'employees'].filter((field) => !fit.includes(field));
  const two = [...fit, ...lacking].slice(0, leastFit);
  return [...two, interest].map((field) => (fit.includes(field) || interest === field ? field : sourceOf(field)));
}

const isOfPerson = (field: string): boolean => person.includes(field);
const sourceOf = (field: string): string => (isDerived(field) ? (derivedFrom(field)[0] ?? field) : field);

/** The card as a first segmentation has it: of the criteria those that the list knows. */
export const worthParams = (customers: readonly Customer[]) => ({
  criteria: usableCriteria(defaultCriteria, customers),
});
