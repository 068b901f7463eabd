import { type Customer, valueAt } from '../../customer/customer';
import { orderOf } from '../ordered';
import { defineReady, rule } from '../ready';
import type { Goal, Tone } from '../segment';

/** Headers that ask how likely somebody is to buy, in English, Swedish, Dutch, German and French. */
const asks =
  /how likely.*(buy|purchase|order)|(purchase|buying) intent|intention to (buy|purchase)|would you (buy|purchase)|hur (troligt|sannolikt).*(köp|beställ)|köpintention|hoe waarschijnlijk.*(koop|kop|bestel)|koopintentie|wie wahrscheinlich.*(kauf|bestell)|kaufabsicht|intention d.achat|probab.*(achet|command)/i;

/** The first of those columns whose answers have an order, with the answers from the likeliest down. */
function intentOf(customers: readonly Customer[]): { field: string; answers: string[] } | null {
  const headers = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))].filter((header) => asks.test(header));
  for (const header of headers.sort()) {
    const field = `own:${header}`;
    const values = customers.map((customer) => valueAt(customer, field));
    const order = orderOf(values.filter((value) => typeof value === 'string'));
    if (order) return { field, answers: order.toReversed() };
  }
  return null;
}

/** Above the middle of the scale an offer is welcome; below it, it is not. */
const aims: readonly (readonly [Goal, Tone])[] = [
  ['offer', 'good'],
  ['inform', 'steady'],
  ['leaveAlone', 'quiet'],
];

export default defineReady({
  id: 'intent',
  name: 'By intention to buy',
  basis: 'psychographic',
  usefulness: 54,
  needs: (customers) => [intentOf(customers)?.field].flatMap((field) => field ?? []),
  params(customers) {
    const intent = intentOf(customers);
    if (!intent) return null;
    const { field, answers } = intent;
    const middle = (answers.length - 1) / 2;
    return {
      segments: answers.map((answer, at) => {
        const [goal, tone] = aims[1 + Math.sign(at - middle)] ?? ['inform', 'steady'];
        return rule(answer.toLowerCase(), answer, goal, tone, { field, op: 'is', value: answer });
      }),
    };
  },
});
