// A list as react-admin's own guide writes it; the rest (record page, paging, search) is guessed or comes with it.
import fakeDataProvider from 'ra-data-fakerest';
import { Admin, DataTable, DateField, EditGuesser, List, NumberField, Resource, SearchInput } from 'react-admin';
import { createRoot } from 'react-dom/client';

const search = [<SearchInput key="q" source="q" alwaysOn />];
const money = { style: 'currency', currency: 'USD' } as const;
const Customers = () => (
  <List filters={search} sort={{ field: 'total_spent', order: 'DESC' }} perPage={25}>
    <DataTable>
      <DataTable.Col source="id" />
      <DataTable.Col source="first_name" />
      <DataTable.Col source="last_name" />
      <DataTable.Col source="email" />
      <DataTable.Col source="last_seen" field={DateField} />
      <DataTable.NumberCol source="nb_orders" label="Orders" />
      <DataTable.Col source="total_spent" align="right">
        <NumberField source="total_spent" options={money} />
      </DataTable.Col>
      <DataTable.Col source="latest_purchase" field={DateField} />
      <DataTable.Col source="groups" />
    </DataTable>
  </List>
);

const data = await (await fetch('./data.json')).json();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Admin dataProvider={fakeDataProvider(data)}>
      <Resource name="customers" list={Customers} edit={EditGuesser} recordRepresentation="last_name" />
    </Admin>,
  );
