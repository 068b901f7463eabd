import { defineAdapter } from '../adapter';

/** A component of many systems: one record stands in up to three containers, and few of the rows are in the page. */
export default defineAdapter({
  id: 'ag-grid',
  name: 'AG Grid',
  hosts: [],
  // Dynamics 365 has one inside its own control, and an adapter of its own.
  detect: '.ag-root .ag-row[row-id]:not([data-id^="entity_control-"] *)',
  row: '.ag-row[row-id]',
  record: { attribute: 'row-id', mayCount: true },
  checked: { on: '2026-11-22', with: 'AG Grid 36.2.0, in Chromium and Firefox' },
});
