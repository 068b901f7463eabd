import { defineAdapter } from '../adapter';

/** Leads, which in Close are companies; class names are a readable word and a hash. */
export default defineAdapter({
  id: 'close',
  name: 'Close',
  hosts: ['app.close.com'],
  detect: 'tr[class*="DataTable_row_"] a[href*="/lead/lead_"]',
  row: 'tr[class*="DataTable_row_"]',
  record: { from: 'a[href*="/lead/"]', attribute: 'href', pattern: '/lead/(lead_\\w+)', space: '' },
  cells: { company: 'a[href*="/lead/"]', email: 'a[href^="mailto:"]', phone: 'a[href^="tel:"]' },
  customers: true,
  pages: [{ address: '/lead/(?<id>lead_\\w+)', space: '' }],
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
