import { defineAdapter } from '../adapter';

/** Cards of contacts. Empty cards fill the last line of the board. */
export default defineAdapter({
  id: 'odoo-kanban',
  name: 'Odoo (kanban)',
  hosts: ['.odoo.com'],
  detect: '.o_kanban_renderer .o_kanban_record',
  row: '.o_kanban_renderer .o_kanban_record:not(.o_kanban_ghost)',
  record: 'contents',
  address: '#.*?\\bmodel=[\\w.]+',
  cells: { name: '.o_kanban_record_title' },
  checked: { on: '2026-11-22', with: 'a synthetic page; class names from memory' },
});
