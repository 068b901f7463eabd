import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import type { Grid } from '@vaadin/grid';
import { showRecords } from '../record';

type Customer = { id: number; [field: string]: unknown };
const { customers }: { customers: Customer[] } = await (await fetch('./data.json')).json();
const columns: [path: string, header: string][] = [
  ['first_name', 'First name'],
  ['last_name', 'Last name'],
  ['email', 'E-mail'],
  ['city', 'City'],
  ['nb_orders', 'Orders'],
  ['total_spent', 'Total spent'],
  ['latest_purchase', 'Latest purchase'],
  ['first_seen', 'First seen'],
];
const shown = customers.map((customer) => ({
  ...customer,
  total_spent: Number(customer.total_spent).toFixed(2),
  latest_purchase: String(customer.latest_purchase ?? '').slice(0, 10),
  first_seen: String(customer.first_seen).slice(0, 10),
}));
const element = (id: string) => document.getElementById(id) as HTMLElement;

let grid: Grid<Customer> | undefined;
const show = () => {
  grid = document.createElement('vaadin-grid') as Grid<Customer>;
  for (const [path, header] of columns) {
    const column = document.createElement('vaadin-grid-sort-column');
    column.setAttribute('path', path);
    column.setAttribute('header', header);
    grid.append(column);
  }
  grid.items = shown;
  grid.addEventListener('click', (event) => {
    const item = grid?.getEventContext(event).item;
    if (item) location.assign(`#/customers/${item.id}`);
  });
  element('list').append(grid);
};
const hide = () => {
  grid?.remove();
  grid = undefined;
};
element('search').addEventListener('input', ({ target }) => {
  const wanted = (target as HTMLInputElement).value.toLowerCase();
  if (grid) grid.items = shown.filter((one) => Object.values(one).join(' ').toLowerCase().includes(wanted));
});
showRecords(customers, show, hide);
