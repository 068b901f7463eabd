import { defineAdapter } from '../adapter';

/** A board: items in groups, each group with headers of its own. Which cell belongs to which header is not published. */
export default defineAdapter({
  id: 'monday',
  name: 'monday.com',
  hosts: ['.monday.com'],
  detect: 'div[data-testid^="item-"] .name-cell-text',
  row: 'div[data-testid^="item-"]:has(.name-cell-text)',
  record: { attribute: 'data-testid', pattern: '^item-(\\d+)$', space: '' },
  cells: { name: '.name-cell-text' },
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
