import { defineAdapter } from '../adapter';

/** A table of custom elements; cells say what type of value they hold, and there are more of them than headers. */
export default defineAdapter({
  id: 'zoho-crm',
  name: 'Zoho CRM',
  hosts: ['crm.zoho.com', 'crm.zoho.eu', 'crm.zoho.in', 'crm.zoho.com.au', 'crm.zoho.jp'],
  detect: 'lyte-exptable-tr#listviewHeaderRow',
  row: 'lyte-exptable-tr[id]:not(#listviewHeaderRow)',
  cell: 'lyte-exptable-td[class*="lv_data_"]',
  head: '#listviewHeaderRow lyte-exptable-th:has(lyte-text)',
  record: { attribute: 'id', pattern: '^(\\d+)$', space: '' },
  cells: { email: '.lv_data_email', phone: '.lv_data_phone' },
  badge: 'a[data-zcqa]',
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
