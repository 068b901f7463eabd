import { defineAdapter } from '../adapter';

/** A row is the link to its record and holds a grid; the names of the columns stand in a row of words above. */
export default defineAdapter({
  id: 'frappe-crm',
  name: 'Frappe CRM',
  hosts: [],
  detect: 'a:is([href*="/crm/contacts/"], [href*="/crm/leads/"], [href*="/crm/organizations/"]) > .grid',
  row: 'a:is([href*="/crm/contacts/"], [href*="/crm/leads/"], [href*="/crm/organizations/"]):has(> .grid)',
  record: { attribute: 'href', pattern: '/crm/\\w+/([^/?#]+)', space: '/crm/\\w+' },
  customers: true,
  pages: [{ address: '(/crm/(?:contacts|leads|organizations))/(?!view\\b)(?<id>[^/?#]+)', space: '$1' }],
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
