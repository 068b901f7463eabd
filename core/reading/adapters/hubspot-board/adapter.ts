import { defineAdapter } from '../adapter';

/** A board reuses its cards for other records: the id on the card is what holds. */
export default defineAdapter({
  id: 'hubspot-board',
  name: 'HubSpot (boards)',
  hosts: ['.hubspot.com'],
  detect: '[data-test-id="cdb-column-item"]',
  row: '[data-test-id="cdb-column-item"]',
  record: { attribute: 'data-selenium-id', pattern: '(\\d+)', space: '/contacts/\\d+/objects/\\d+-\\d+' },
  cells: { name: '[data-test-id="board-card-section-title-link"]' },
  customers: true,
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
