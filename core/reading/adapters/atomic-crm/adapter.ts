import { defineAdapter } from '../adapter';

/** Atomic CRM and its forks (RealTimeX CRM): the contact list is no table, each row is the link to its record. */
export default defineAdapter({
  id: 'atomic-crm',
  name: 'Atomic CRM, RealTimeX CRM',
  hosts: [],
  detect: '[class*="divide-y"] a[href*="/contacts/"][href$="/show"]',
  row: '[class*="divide-y"] a[href*="/contacts/"][href$="/show"]',
  record: { attribute: 'href', pattern: '/contacts/([^/]+)/show$' },
  // The visible text says "last Wednesday at 6:54 AM"; the attribute has the instant.
  cells: {
    name: '.font-medium',
    tags: '[data-slot="badge"]',
    lastActive: { selector: '.text-right [title]', attribute: 'title' },
  },
  badge: '.font-medium',
  customers: true,
  pages: [
    {
      address: '/contacts/(?<id>[^/?]+)/show',
      cells: {
        name: 'main h5',
        company: 'main h5 + div a',
        email: 'main a[href^="mailto:"]',
        phone: 'main .lucide-phone + div > span',
      },
    },
    {
      address: '/companies/(?<id>[^/?]+)/show',
      cells: { company: 'main h5', website: 'main .lucide-globe + a', phone: 'main .lucide-phone + a' },
    },
  ],
  checked: { on: '2026-11-22', with: 'RealTimeX CRM 0.63.3, in Chromium and Firefox' },
});
