import { defineAdapter } from '../adapter';

/** The admin page of Vendure 3: rows without attributes; the header's text holds the words of its menu. */
export default defineAdapter({
  id: 'vendure',
  name: 'Vendure',
  hosts: [],
  detect: 'table td a[href*="/customer/customers/"]',
  row: 'tr:has(> td a[href*="/customer/customers/"])',
  record: { from: 'a[href*="/customer/customers/"]', attribute: 'href', pattern: '/customers/([\\w-]+)$' },
  customers: true,
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
