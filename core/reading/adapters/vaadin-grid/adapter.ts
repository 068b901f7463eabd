import { defineAdapter } from '../adapter';

/** Rows stand in an open shadow root, texts outside it, joined by slots; the page reuses cells for other records. */
export default defineAdapter({
  id: 'vaadin-grid',
  name: 'Vaadin Grid',
  hosts: [],
  detect: 'vaadin-grid',
  list: 'vaadin-grid',
  checked: { on: '2026-11-22', with: 'Vaadin Grid 25.3.0, in Chromium and Firefox' },
});
