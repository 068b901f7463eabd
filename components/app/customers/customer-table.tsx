import type { CSSProperties } from 'react';
import { type Customer, type CustomerId, displayName, valueAt } from '@/core/customer/customer';
import type { Kind } from '@/core/customer/fields';
import { methodOf } from '@/core/segments/index';
import type { Segment } from '@/core/segments/segment';
import { sayValue } from '../../ui/say-value';
import { ToneLabel } from '../../ui/tone-label';
import { useRows } from '../../ui/use-rows';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import type { Segmented } from '../segmented';
import { ChooseBox } from './choose-box';
import type { Order } from './order';
import { SortHead } from './sort-head';
import { useShownColumns } from './use-shown-columns';

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

/** Width of a column, px: figures and dates are never cut, words have two lines. */
const widthOf = (kind: Kind) => (kind === 'text' || kind === 'tags' ? 140 : 116);
const isFigure = (kind: Kind) => ['number', 'money', 'scale'].includes(kind);

export function CustomerTable({ customers, segmented, segmentOf, order, onOrder, choosing }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const { list, model, today } = segmented;
  const { box, onScroll, first, end, before, height } = useRows<HTMLElement>(customers.length, rowHeight);
  const { columns, wanted } = useShownColumns(list);
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
      data-wanted={wanted}
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
              '--columns': `${columns.reduce((sum, { kind }) => sum + widthOf(kind), 0)}px`,
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
              {columns.map(({ key, kind }) => (
                <SortHead
                  key={key}
                  by={key}
                  label={speaker.field(key)}
                  {...sorting}
                  width={widthOf(kind)}
                  figure={isFigure(kind)}
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
                  {columns.map(({ key, kind }) => {
                    const value = valueAt(customer, key);
                    return (
                      <td key={key} className="extra" data-end={isFigure(kind)}>
                        <span>{value === undefined ? '' : sayValue(value, kind, speaker, key)}</span>
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
