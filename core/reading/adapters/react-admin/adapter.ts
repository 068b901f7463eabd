import { defineAdapter } from '../adapter';

export default defineAdapter({
  id: 'react-admin',
  name: 'react-admin',
  hosts: [],
  detect: 'tr.RaDataTable-row, tr.RaDatagrid-row',
  row: 'tr.RaDataTable-row, tr.RaDatagrid-row',
  // Rows carry no id of their own and no link: a click is script. Lists without an id column are known by their contents.
  record: { from: '.column-id' },
  checked: { on: '2026-11-22', with: 'react-admin 5.15.4, in Chromium and Firefox' },
});
