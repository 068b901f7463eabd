import { startGrid } from './grid';
import type { System } from './system';

/** Vaadin grid 25: rows in an open shadow root, cells in the page and used again for other records as it scrolls. */
export const start = (): Promise<System> =>
  startGrid({
    name: 'Vaadin grid',
    page: 'vaadin',
    ready: 'vaadin-grid vaadin-grid-cell-content',
    cell: 'vaadin-grid >>> #items tr[aria-rowindex="4"] td:first-child',
    header: 'vaadin-grid-sorter',
    tell: () => {
      type Grid = Element & { getEventContext: (event: object) => { item?: { id: number } } };
      const grid = document.querySelector<Grid>('vaadin-grid');
      const table = grid?.shadowRoot?.querySelector('#table');
      if (!grid || !table) return [];
      return [...table.querySelectorAll('#items tr:not([hidden])')].map((element) => {
        // The grid's own word for "which record is this row".
        const path = [element.querySelector('td'), element, element.parentElement, table];
        const { item } = grid.getEventContext({ composedPath: () => path });
        return { record: String(item?.id ?? ''), element };
      });
    },
    head: () => document.querySelector('vaadin-grid')?.shadowRoot?.querySelector('#header') ?? null,
    body: () => document.querySelector('vaadin-grid'),
    scrollToEnd: () => {
      const table = document.querySelector('vaadin-grid')?.shadowRoot?.querySelector('#table');
      table?.scrollTo(0, table.scrollHeight);
    },
    scrollToStart: () => document.querySelector('vaadin-grid')?.shadowRoot?.querySelector('#table')?.scrollTo(0, 0),
  });
