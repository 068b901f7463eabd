import { kmeans } from 'ml-kmeans';
import { type Customer, customerId } from '../../core/customer/customer';
import { methods } from '../../core/segments/index';
import { modelId } from '../../core/segments/model';
import { randomFrom } from '../../core/segments/numbers/random';
import { addDays, daysBetween } from '../../core/values/civil';
import { today } from '../people';
import { defineBench } from './define-bench';
import { cpuOf } from './measure';

const count = 500_000;

/** Customers with what the methods look at, and nothing else: two groups far apart. */
function shop(): Customer[] {
  const random = randomFrom(1);
  return Array.from({ length: count }, (_, at): Customer => {
    const often = at % 3 === 0;
    const days = Math.floor(often ? random() * 60 : 200 + random() * 600);
    const orders = Math.ceil(often ? 10 + random() * 20 : random() * 4);
    const amount = Math.round(orders * (20 + random() * 40) * 100) / 100;
    return {
      id: customerId.parse(`c${String(at).padStart(7, '0')}`),
      keys: [],
      values: { lastOrder: addDays(today, -days), orders, totalSpend: { amount, currency: 'EUR' } },
      own: {},
      sources: {},
      lists: [],
      seen: { first: today, last: today },
    };
  });
}

/** What a library is given that knows no customers: the three measures as rows of numbers. */
const plain = ({ values: { lastOrder = today, orders, totalSpend } }: Customer): number[] => [
  daysBetween(lastOrder, today),
  Number(orders),
  totalSpend?.amount ?? 0,
];

export default defineBench({
  name: `${count.toLocaleString('en')} customers through the whole method: from customer objects to a model, and to their segments`,
  async run({ figure, compare }) {
    const customers = shop();
    const rows = customers.map(plain);
    const context = { asOf: today, seed: 1, coverage: { read: count, of: count, more: false, sortedBy: null } };
    for (const id of ['rfm', 'clusters']) {
      const method = methods.get(id);
      if (!method) throw new Error(`no method ${id}`);
      let fit: ReturnType<typeof method.fit> | undefined;
      const ms = await cpuOf({
        run: () => {
          fit = method.fit(customers, {}, { ...context, id: modelId.parse(id) });
        },
      });
      if (!fit?.ok) throw new Error(JSON.stringify(fit?.problem));
      const model = fit.value;
      figure(`${id}: fit`, ms, 'ms');
      const alone = kmeans(rows.slice(0, 10_000), model.segments.length, { seed: 1 });
      await compare(`${id}: assign`, {
        ours: {
          run: () => {
            for (const customer of customers) method.assign(customer, model, today);
          },
        },
        others: { 'ml-kmeans, nearest of as many centres': { run: () => alone.nearest(rows) } },
        rounds: 3,
      });
    }
  },
});
