import type { Order } from './order';

type Props = {
  by: Order['by'];
  label: string;
  order: Order;
  onOrder: (order: Order) => void;
  /** Not shown where there is little room. */
  extra?: boolean;
  /** Stands at the end of its cells, as figures do. */
  figure?: boolean;
};

/** A column heading that sorts; pressed again it turns the order round. */
export function SortHead({ by, label, order, onOrder, extra = false, figure = false }: Props) {
  const sorted = order.by === by ? order.direction : undefined;
  const turned = sorted === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted} className={extra ? 'extra' : undefined} data-end={figure}>
      <button type="button" title={label} onClick={() => onOrder({ by, direction: turned })}>
        <span>{label}</span>
        {sorted && <span aria-hidden="true">{sorted === 'ascending' ? '▲' : '▼'}</span>}
      </button>
    </th>
  );
}
