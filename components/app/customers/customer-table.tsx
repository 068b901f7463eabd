import type { CSSProperties } from 'react';
import { type Customer, type CustomerId, displayName } from '@/core/customer/customer';
import { type FieldKey, fieldOf, isFieldKey } from '@/core/customer/fields';
import { methodOf } from '@/core/segments/index';
import type { Segment } from '@/core/segments/segment';
import type { StoredList } from '@/core/store/db';
import { sayValue } from '../../ui/say-value';
import { ToneLabel } from '../../ui/tone-label';
import { useRows } from '../../ui/use-rows';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import type { Segmented } from '../segmented';
import { ChooseBox } from './choose-box';
import type { Order } from './order';
import { SortHead } from './sort-head';

type Props = {
  /** In the order in which they stand. */
  customers: readonly Customer[];
  segmented: Segmented;
  segmentOf: (customer: CustomerId) => Segment | null;
  order: Order;
  onOrder: (order: Order) => void;
  /** Where rows can be chosen: who is, and what was pressed. */
  choosing?: {
    chosen: ReadonlySet<CustomerId>;
    onPress: (customer: CustomerId, range: boolean) => void;
    onAll: (on: boolean) => void;
  };
};

/** Height of a row, px: a line of text and a target that a finger hits. */
const rowHeight = 40;
const headHeight = 36;
const mostColumns = 4;

/** The columns of the list that say most in a table: amounts, numbers, dates and kinds, in the order of the list itself. */
export const tableFields = ({ columns }: StoredList): FieldKey[] =>
  [...new Set(columns.map(({ field }) => field))]
    .filter((field) => field !== null)
    .filter(isFieldKey)
    .filter((field) => field === 'company' || fieldOf(field).kind !== 'text')
    .slice(0, mostColumns);

const isFigure = (field: FieldKey) => ['number', 'money', 'scale'].includes(fieldOf(field).kind);

export function CustomerTable({ customers, segmented, segmentOf, order, onOrder, choosing }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const { list, model, today } = segmented;
  const { box, onScroll, first, end, before, height } = useRows<HTMLElement>(customers.length, rowHeight);
  const fields = tableFields(list);
  const why = (customer: Customer): string => {
    const [reason] = model ? methodOf(model).explain(customer, model, today).reasons : [];
    return reason ? speaker.short(reason) : '';
  };
  const sorting = { order, onOrder };
  const chosen = choosing ? customers.reduce((count, { id }) => count + (choosing.chosen.has(id) ? 1 : 0), 0) : 0;
  const allChosen = chosen === customers.length;
  return (
    <section
      className="customer-table"
      ref={box}
      onScroll={onScroll}
      data-choosing={choosing !== undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by keyboard.
      tabIndex={0}
      aria-label={texts.app.customers.title}
    >
      <div style={{ height: height + headHeight }}>
        <table
          aria-rowcount={customers.length + 1}
          style={
            {
              marginTop: before,
              '--row': `${rowHeight}px`,
              '--head': `${headHeight}px`,
              '--columns': fields.length,
            } as CSSProperties
          }
        >
          <thead>
            <tr aria-rowindex={1}>
              {choosing && (
                <td className="choose">
                  <ChooseBox
                    label={say(texts.app.customers.chooseAll, { n: customers.length })}
                    chosen={allChosen}
                    some={chosen > 0 && !allChosen}
                    onPress={() => choosing.onAll(!allChosen)}
                  />
                </td>
              )}
              <SortHead by="name" label={texts.app.customers.name} {...sorting} />
              <SortHead by="segment" label={texts.app.customers.segment} {...sorting} />
              <th scope="col" className="extra why">
                <span>{texts.app.customers.reason}</span>
              </th>
              {fields.map((field) => (
                <SortHead
                  key={field}
                  by={field}
                  label={speaker.field(field)}
                  {...sorting}
                  extra
                  figure={isFigure(field)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {customers.slice(first, end).map((customer, index) => {
              const segment = segmentOf(customer.id);
              const name = displayName(customer) || texts.app.customers.unnamed;
              return (
                <tr key={customer.id} aria-rowindex={first + index + 2}>
                  {choosing && (
                    <td className="choose">
                      <ChooseBox
                        label={say(texts.app.customers.choose, { name })}
                        chosen={choosing.chosen.has(customer.id)}
                        onPress={(range) => choosing.onPress(customer.id, range)}
                      />
                    </td>
                  )}
                  <th scope="row">
                    <a href={toHash({ screen: 'customer', customer: customer.id })}>{name}</a>
                  </th>
                  <td>
                    {model && (
                      <ToneLabel
                        tone={segment?.tone ?? null}
                        name={segment ? speaker.segment(model.method, segment) : texts.app.segments.cannotTell}
                      />
                    )}
                  </td>
                  <td className="extra why soft">
                    <span>{why(customer)}</span>
                  </td>
                  {fields.map((field) => {
                    const value = customer.values[field];
                    return (
                      <td key={field} className="extra" data-end={isFigure(field)}>
                        {value === undefined ? '' : sayValue(value, fieldOf(field).kind, speaker, field)}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
