import type { Customer } from '../../customer/customer';
import { finestColumn, sliceByFifths } from '../finest-column';
import { defineReady } from '../ready';

const best = (customers: readonly Customer[]) => finestColumn(customers, () => true);

export default defineReady({
  id: 'own-number',
  name: 'By a number of the list',
  basis: 'behavioural',
  usefulness: 10,
  needs: (customers) => [best(customers)].flatMap((field) => field ?? []),
  params: (customers) => sliceByFifths(best(customers), ['inform', 'inform', 'inform']),
});
