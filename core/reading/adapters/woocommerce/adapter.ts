import { defineAdapter } from '../adapter';

/** Customers in WooCommerce's own admin pages: the rows carry no id. */
export default defineAdapter({
  id: 'woocommerce',
  name: 'WooCommerce (customers)',
  hosts: [],
  detect: 'th[scope="row"].woocommerce-table__item',
  row: 'tr:has(> th.woocommerce-table__item)',
  record: 'contents',
  address: '[?&]path=[^&#]+',
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
