/** Opens the record that the hash names in place of the list, and the list again when it names none. */
export const showRecords = (
  customers: readonly { id: number; [field: string]: unknown }[],
  showList: () => void,
  hideList: () => void,
) => {
  const list = document.getElementById('list') as HTMLElement;
  const record = document.getElementById('record') as HTMLElement;
  let listed = false;
  const route = () => {
    const id = /^#\/customers\/(\d+)$/.exec(location.hash)?.[1];
    const customer = id === undefined ? undefined : customers.find((one) => String(one.id) === id);
    list.hidden = customer !== undefined;
    record.hidden = customer === undefined;
    record.textContent = customer === undefined ? '' : `${customer.first_name} ${customer.last_name} ${customer.email}`;
    if (listed === (customer === undefined)) return;
    listed = !listed;
    if (listed) showList();
    else hideList();
  };
  window.addEventListener('hashchange', route);
  route();
};
