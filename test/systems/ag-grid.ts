import { startGrid } from './grid';
import type { System } from './system';

/** AG Grid 36: 900 rows, or so many, of which some thirty are in the page; its first column is pinned. */
export const start = (count?: number): Promise<System> =>
  startGrid(
    {
      name: 'AG Grid',
      page: 'ag-grid',
      ready: '.ag-row',
      cell: '.ag-row[row-index="2"] .ag-cell[col-id=first_name]',
      header: '.ag-header-cell[col-id=first_name] .ag-header-cell-label',
      tell: () =>
        [...document.querySelectorAll('.ag-row')].map((element) => ({
          record: element.getAttribute('row-id') ?? '',
          element,
        })),
      body: () => document.querySelector('.ag-grid-scrolling-rows'),
      scrollToEnd: () => {
        const port = document.querySelector('.ag-grid-viewport');
        port?.scrollTo(0, port.scrollHeight);
      },
      scrollToStart: () => document.querySelector('.ag-grid-viewport')?.scrollTo(0, 0),
    },
    count,
  );
