import type { Customer } from '../../customer/customer';
import { defineReady, rule } from '../ready';
import { subjectOf, truthOf } from '../rules/truth';
import { isCustomer, isLost, knowsStage } from '../stage-words';

const recent = { field: 'daysSinceActivity', op: '<=', value: 30 } as const;
/** Stages are in the words of each firm: when fewer of them are known words, the set would call strangers leads. */
const leastKnown = 0.8;

const wordsAreKnown = (customers: readonly Customer[]): boolean =>
  customers.filter((customer) => truthOf(knowsStage, subjectOf(customer, '1970-01-01')) === 1).length >=
  customers.length * leastKnown;

export default defineReady({
  id: 'stage-activity',
  name: 'By stage and last activity',
  basis: 'pipeline',
  usefulness: 75,
  needs: () => ['daysSinceActivity'],
  params: (customers) =>
    wordsAreKnown(customers)
      ? {
          segments: [
            rule('lost', 'Lost or closed', 'leaveAlone', 'quiet', isLost),
            rule('customer-active', 'Customer, in touch', 'crossSell', 'good', { all: [isCustomer, recent] }),
            rule('customer-quiet', 'Customer, gone quiet', 'retain', 'watch', { all: [isCustomer, { not: recent }] }),
            rule('lead-active', 'Lead, in touch', 'offer', 'new', recent),
            rule('lead-quiet', 'Lead, gone quiet', 'recover', 'risk', 'otherwise'),
          ],
        }
      : null,
});
