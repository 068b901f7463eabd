import { startGrid } from './grid';
import type { System } from './system';

/** AG Grid 36: 900 rows of which some thirty are in the page; its first column is pinned. */
export const start = (): Promise<System> =>
  startGrid({
    name: 'AG Grid',
    page: 'ag-grid',
    ready: '.ag-row',
    cell: '.ag-row[row-index="2"] .ag-cell[col-id=first_name]',
    header: '.ag-header-cell[col-id=first_name] .ag-header-cell-label',
    seen: () => {
      const port = document.querySelector('.ag-grid-viewport')?.getBoundingClientRect();
      const head = document.querySelector('.ag-header')?.getBoundingClientRect();
      return [...document.querySelectorAll('.ag-row')]
        .map((row) => {
          const { x, y, width, height } = row.getBoundingClientRect();
          return { record: row.getAttribute('row-id') ?? '', rect: { x, y, width, height } };
        })
        .filter(
          ({ rect: { y, height } }) => port && head && y + height / 2 > head.bottom && y + height / 2 < port.bottom,
        )
        .sort((a, b) => a.rect.y - b.rect.y);
    },
    scrollToEnd: () => {
      const port = document.querySelector('.ag-grid-viewport');
      port?.scrollTo(0, port.scrollHeight);
    },
    scrollToStart: () => document.querySelector('.ag-grid-viewport')?.scrollTo(0, 0),
  });
