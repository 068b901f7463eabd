import { defineAdapter } from '../adapter';

/** Atomic CRM and its forks (RealTimeX CRM): the contact list is no table, each row is the link to its record. */
export default defineAdapter({
  id: 'atomic-crm',
  name: 'Atomic CRM, RealTimeX CRM',
  hosts: [],
  detect: '[class*="divide-y"] a[href*="/contacts/"][href$="/show"]',
  row: '[class*="divide-y"] a[href*="/contacts/"][href$="/show"]',
  record: { attribute: 'href', pattern: /\/contacts\/([^/]+)\/show$/ },
  cells: { name: '.font-medium', tags: '[data-slot="badge"]' },
  badge: '.font-medium',
  customers: true,
  checked: { on: '2026-11-22', with: 'synthetic page built from published facts' },
});
