import { defineAdapter } from '../adapter';

/** Lists of the admin (Polaris): the row's id is the record's; the header has a sticky copy. */
export default defineAdapter({
  id: 'shopify',
  name: 'Shopify admin',
  hosts: ['admin.shopify.com'],
  detect: 'tr[id][class*="Polaris-IndexTable__TableRow"]',
  row: 'tr[id][class*="Polaris-IndexTable__TableRow"]',
  record: { attribute: 'id', pattern: '(\\d+)$', space: '/store/[^/]+/\\w+' },
  badge: '[data-primary-link]',
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
