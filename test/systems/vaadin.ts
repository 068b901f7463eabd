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
    seen: () => {
      type Grid = Element & { getEventContext: (event: object) => { item?: { id: number } } };
      const grid = document.querySelector<Grid>('vaadin-grid');
      const root = grid?.shadowRoot;
      if (!grid || !root) return [];
      const head = root.querySelector('#header')?.getBoundingClientRect();
      const port = root.querySelector('#table')?.getBoundingClientRect();
      return [...root.querySelectorAll<HTMLElement>('#items tr:not([hidden])')]
        .map((row) => {
          const { x, y, width, height } = row.getBoundingClientRect();
          // The grid's own word for "which record is this row": its event context.
          const path = [row.querySelector('td'), row, row.parentElement, root.querySelector('#table')];
          const { item } = grid.getEventContext({ composedPath: () => path });
          return { record: String(item?.id ?? ''), rect: { x, y, width, height } };
        })
        .filter(
          ({ rect: { y, height } }) => head && port && y + height / 2 > head.bottom && y + height / 2 < port.bottom,
        )
        .sort((a, b) => a.rect.y - b.rect.y);
    },
    scrollToEnd: () => {
      const table = document.querySelector('vaadin-grid')?.shadowRoot?.querySelector('#table');
      table?.scrollTo(0, table.scrollHeight);
    },
    scrollToStart: () => document.querySelector('vaadin-grid')?.shadowRoot?.querySelector('#table')?.scrollTo(0, 0),
  });
