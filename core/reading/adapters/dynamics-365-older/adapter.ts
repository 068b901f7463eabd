import { defineAdapter } from '../adapter';

/** The read-only grid of earlier Dynamics 365 (Wijmo): headers stand apart from the rows. */
export default defineAdapter({
  id: 'dynamics-365-older',
  name: 'Dynamics 365 (older grid)',
  hosts: ['.dynamics.com'],
  detect: '[wj-part="cells"] > .wj-row',
  row: '[wj-part="cells"] > .wj-row[aria-label="Data"]',
  cell: '.wj-cell',
  head: '.wj-colheaders .wj-cell',
  record: 'contents',
  count: 'span[class*="statusTextContainer-"]',
  address: '[?&]etn=\\w+',
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
