import { AllCommunityModule, createGrid, type GridApi, ModuleRegistry } from 'ag-grid-community';
import { showRecords } from '../record';

ModuleRegistry.registerModules([AllCommunityModule]);

type Customer = { id: number; [field: string]: unknown };
const { customers }: { customers: Customer[] } = await (await fetch('./data.json')).json();
const day = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.slice(0, 10) : '');
const element = (id: string) => document.getElementById(id) as HTMLElement;

let grid: GridApi<Customer> | undefined;
const show = () => {
  grid = createGrid<Customer>(element('grid'), {
    rowData: customers,
    getRowId: ({ data }) => String(data.id),
    columnDefs: [
      { field: 'last_name', headerName: 'Last name', pinned: 'left', width: 160 },
      { field: 'first_name', headerName: 'First name' },
      { field: 'email', headerName: 'E-mail', width: 260 },
      { field: 'city', headerName: 'City' },
      { field: 'nb_orders', headerName: 'Orders' },
      { field: 'total_spent', headerName: 'Total spent', valueFormatter: ({ value }) => Number(value).toFixed(2) },
      { field: 'latest_purchase', headerName: 'Latest purchase', valueFormatter: day },
      { field: 'first_seen', headerName: 'First seen', valueFormatter: day },
    ],
    onRowClicked: ({ data }) => data && location.assign(`#/customers/${data.id}`),
  });
};
const hide = () => {
  grid?.destroy();
  grid = undefined;
};
element('search').addEventListener('input', ({ target }) => {
  grid?.setGridOption('quickFilterText', (target as HTMLInputElement).value);
});
showRecords(customers, show, hide);
