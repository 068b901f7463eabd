import { defineAdapter } from '../adapter';

/** No record has a page of its own: the link adds it to the list's route. The link's text begins with the avatar's initial. */
export default defineAdapter({
  id: 'copper',
  name: 'Copper',
  hosts: ['app.copper.com'],
  detect: 'tbody.ListViewTableBody > tr.et-tr',
  row: 'tbody.ListViewTableBody > tr.et-tr',
  record: {
    from: 'a.fullProfileLink',
    attribute: 'href',
    pattern: 'fullProfile=\\w+-(\\d+)',
    space: '/companies/\\d+/app#/browse/list/\\w+',
  },
  cells: { name: '.AvatarPill_text' },
  pages: [{ address: '(/companies/\\d+/app#/browse/list/\\w+)/.*[?&]fullProfile=\\w+-(?<id>\\d+)', space: '$1' }],
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
