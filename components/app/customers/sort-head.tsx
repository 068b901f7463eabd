import type { Order } from './order';

type Props = {
  by: Order['by'];
  label: string;
  order: Order;
  onOrder: (order: Order) => void;
  /** Of a column of the list, px: it is not shown where there is little room. */
  width?: number;
  /** Stands at the end of its cells, as figures do. */
  figure?: boolean;
};

/** A column heading that sorts; pressed again it turns the order round. */
export function SortHead({ by, label, order, onOrder, width, figure = false }: Props) {
  const sorted = order.by === by ? order.direction : undefined;
  const turned = sorted === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted} className={width ? 'extra' : undefined} style={{ width }} data-end={figure}>
      <button type="button" title={label} onClick={() => onOrder({ by, direction: turned })}>
        <span>{label}</span>
        {sorted && <span aria-hidden="true">{sorted === 'ascending' ? '▲' : '▼'}</span>}
      </button>
    </th>
  );
}
