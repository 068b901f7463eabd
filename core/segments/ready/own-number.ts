import { sliceByFifths, tellingColumn } from '../finest-column';
import { defineReady } from '../ready';

export default defineReady({
  id: 'own-number',
  name: 'By a number of the list',
  basis: 'behavioural',
  usefulness: 10,
  needs: (customers) => [tellingColumn(customers)].flatMap((field) => field ?? []),
  params: (customers) => sliceByFifths(tellingColumn(customers), ['inform', 'inform', 'inform']),
});
