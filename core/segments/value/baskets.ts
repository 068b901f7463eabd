import type { Customer } from '../../customer/customer';
import { currenciesOf } from '../numbers/currencies';
import { fewestForBands } from './gate';
import { basketOf } from './history';
import { type Basket, fitSpend, type Spend } from './spend';

/** Money counts where it is known of so many, and in one currency. */
const leastValued = 0.8;

/** What an order comes to, where money is known of enough customers; with figures about it. */
export function spendOf(
  customers: readonly Customer[],
): { spend: Spend & { currency: string | null }; figures: Record<string, number> } | null {
  const buyers = customers.filter(({ values: { orders } }) => typeof orders === 'number' && orders > 0);
  const [most] = [...currenciesOf(buyers, 'totalSpend')].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < buyers.length * leastValued) return null;
  const [currency] = most;
  const baskets = buyers.flatMap((customer) => basketOf(customer, currency) ?? []).filter(({ mean }) => mean > 0);
  if (baskets.length < fewestForBands) return null;
  const fitted = fitSpend(baskets);
  return {
    spend: { ...fitted, currency },
    figures: { ...fitted, valued: baskets.length, correlation: correlationOf(baskets) },
  };
}

/** Pearson's r of orders with their mean: the model takes the two for independent, and is doubtful above some 0.3. */
export function correlationOf(baskets: readonly Basket[]): number {
  const mean = (of: (one: Basket) => number) => baskets.reduce((sum, one) => sum + of(one), 0) / baskets.length;
  const [x, y] = [mean((one) => one.orders), mean((one) => one.mean)];
  const shared = mean((one) => (one.orders - x) * (one.mean - y));
  const spread = Math.sqrt(mean((one) => (one.orders - x) ** 2) * mean((one) => (one.mean - y) ** 2));
  return spread === 0 ? 0 : shared / spread;
}
