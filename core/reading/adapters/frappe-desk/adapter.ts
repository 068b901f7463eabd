import { defineAdapter } from '../adapter';

/** ERPNext and other systems on the Frappe desk: customers, leads and contacts. A value carries its field and its raw form. */
export default defineAdapter({
  id: 'frappe-desk',
  name: 'ERPNext (Frappe desk)',
  hosts: ['.erpnext.com', '.frappe.cloud'],
  detect: '.list-row :is([data-doctype="Customer"], [data-doctype="Lead"], [data-doctype="Contact"])[data-name]',
  row: '.list-row-container > .list-row',
  cell: '.list-row-col',
  head: '.list-row-head .list-row-col',
  machine: { attribute: 'data-filter', pattern: '^(\\w+),' },
  record: {
    from: 'a[data-doctype][data-name], .list-row-checkbox[data-name]',
    attribute: 'data-name',
    space: '/(?:app|desk)/[\\w-]+|#List/[^/?]+',
  },
  cells: { name: '.list-subject a[data-doctype]' },
  columns: {
    email_id: 'email',
    mobile_no: 'phone',
    customer_group: 'segment',
    customer_type: 'customerType',
    territory: 'region',
    industry: 'industry',
    company_name: 'company',
    status: 'status',
    lead_owner: 'owner',
    source: 'source',
  },
  customers: true,
  pages: [{ address: '(/(?:app|desk)/(?:customer|lead|contact|supplier))/(?!view\\b)(?<id>[^/?#]+)', space: '$1' }],
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
