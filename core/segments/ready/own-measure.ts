import type { Customer } from '../../customer/customer';
import { finestColumn, sliceByFifths } from '../finest-column';
import { defineReady } from '../ready';

/** Headers of what customers are worth, in English, Swedish, Dutch, German and French. */
const worth =
  /spend|spent|sales|turnover|revenue|\bvalue|score|points|köpt|omsätt|försälj|belopp|poäng|besteed|omzet|bedrag|waarde|umsatz|betrag|\bwert|ausgaben|punkte|dépens|montant|chiffre|valeur/i;
const best = (customers: readonly Customer[]) => finestColumn(customers, (header) => worth.test(header));

/** Before age and place: it says what somebody does, and not who they are. */
export default defineReady({
  id: 'own-measure',
  name: 'By a figure of the list',
  basis: 'behavioural',
  usefulness: 36,
  needs: (customers) => [best(customers)].flatMap((field) => field ?? []),
  params: (customers) => sliceByFifths(best(customers), ['reward', 'inform', 'grow']),
});
