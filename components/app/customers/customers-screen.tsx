import { useCallback, useMemo, useState } from 'react';
import type { Customer, CustomerId } from '@/core/customer/customer';
import { originOf } from '@/core/customer/list';
import type { StoredList } from '@/core/store/db';
import type { Stretches } from '@/core/stretches';
import { Empty } from '../../ui/empty';
import { eachOf } from '../../ui/in-turns';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useInTurns } from '../../ui/use-in-turns';
import { useSpeaker } from '../../ui/use-speaker';
import type { Group } from '../groups';
import { cannotTellKey, toHash } from '../route';
import { ScreenOfList } from '../screen-of-list';
import { type Segmented, useSegmented } from '../segmented';
import { ChooseColumns } from './choose-columns';
import { CustomerTable } from './customer-table';
import './customers-screen.css';
import { inOrder, type Order } from './order';
import { SamePerson } from './same-person';
import { search } from './search';
import { nobody, press, pressAll } from './selection';
import { TagChosen } from './tag-chosen';

/** Who comes here looks for one customer, or wants to see everybody of a segment in an order of their own. */
export function CustomersScreen({ chosen, segment }: { chosen: string | null; segment: string | null }) {
  const { texts } = useSpeaker();
  return (
    <ScreenOfList
      title={texts.app.customers.title}
      chosen={chosen}
      hashOf={(list) => toHash({ screen: 'customers', list, segment: null })}
    >
      {(list) => <CustomersOf list={list} segment={segment} />}
    </ScreenOfList>
  );
}

function CustomersOf({ list, segment }: { list: StoredList; segment: string | null }) {
  const segmented = useSegmented(list);
  return segmented ? <Customers segmented={segmented} segment={segment} /> : <Loading />;
}

const noCustomers: readonly Customer[] = [];

/** In which of the groups each customer is, as its place among them. To look that up for 100,000 at once holds the screen up for most of a second. */
function* rankedIn(groups: readonly Group[]): Stretches<{ groups: readonly Group[]; rankOf: Map<CustomerId, number> }> {
  const rankOf = new Map<CustomerId, number>();
  for (const [rank, group] of groups.entries()) yield* eachOf(group.customers, ({ id }) => rankOf.set(id, rank));
  return { groups, rankOf };
}

/** Who is found, in order, and by which words. */
function* foundIn(
  customers: readonly Customer[],
  query: string,
  order: Order,
  rank: (customer: Customer) => number,
  locale: string,
): Stretches<{ query: string; shown: readonly Customer[] }> {
  const found = yield* search(customers, query);
  return { query, shown: yield* inOrder(found, order, rank, locale) };
}

function Customers({ segmented, segment }: { segmented: Segmented; segment: string | null }) {
  const speaker = useSpeaker();
  const { texts, say, locale } = speaker;
  const { list, customers, groups, model, problem } = segmented;
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>({ by: 'name', direction: 'ascending' });
  const [selection, setSelection] = useState(nobody);

  const ranked = useInTurns(useCallback(() => rankedIn(groups), [groups]));
  const look = useCallback(() => {
    if (!ranked) return undefined;
    const chosen = groups.find((group) => (group.segment?.key ?? cannotTellKey) === segment);
    const some = segment === null ? customers : (chosen?.customers ?? []);
    return foundIn(some, query, order, ({ id }) => ranked.rankOf.get(id) ?? groups.length, locale);
  }, [customers, groups, ranked, segment, query, order, locale]);
  const found = useInTurns(look);
  const shown = found?.shown ?? noCustomers;
  // Who is chosen and not shown any more is not meant.
  const chosen = useMemo(() => shown.filter(({ id }) => selection.chosen.has(id)), [shown, selection]);
  const rows = () => shown.map(({ id }) => id);
  const segmentOf = (id: CustomerId) => ranked?.groups[ranked.rankOf.get(id) ?? -1]?.segment ?? null;

  return (
    <>
      {problem && <Note>{speaker.problem(problem, originOf(list))}</Note>}
      <div className="customers-tools">
        <label>
          <span className="small soft">{texts.app.search}</span>
          <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
        <label>
          <span className="small soft">{texts.app.customers.segment}</span>
          <select
            value={segment ?? ''}
            onChange={(event) => {
              location.hash = toHash({ screen: 'customers', list: list.id, segment: event.target.value || null });
            }}
          >
            <option value="">{texts.app.customers.all}</option>
            {groups.map(({ segment: one, customers: members }) => (
              <option key={one?.key ?? ''} value={one?.key ?? cannotTellKey}>
                {one && model ? speaker.segment(model.method, one) : texts.app.segments.cannotTell} (
                {speaker.number(members.length)})
              </option>
            ))}
          </select>
        </label>
        <p className="small soft" role="status">
          {say(texts.app.customers.count, { n: shown.length })}
        </p>
      </div>
      <SamePerson list={list.id} />
      {customers.length > 0 && <ChooseColumns list={list} />}
      <TagChosen customers={chosen} onClear={() => setSelection(nobody)} />
      {!found ? (
        <Loading />
      ) : customers.length === 0 ? (
        <Empty title={texts.app.customers.empty}>
          <p>{texts.app.customers.emptyNext}</p>
        </Empty>
      ) : shown.length === 0 ? (
        <p>
          {found.query ? say(texts.app.customers.noneFound, { search: found.query }) : texts.app.customers.noneHere}
        </p>
      ) : (
        <CustomerTable
          customers={shown}
          segmented={segmented}
          segmentOf={segmentOf}
          order={order}
          onOrder={setOrder}
          choosing={{
            chosen: selection.chosen,
            onPress: (id, range) => setSelection(press(selection, id, { rows: rows(), range })),
            onAll: (on) => setSelection(pressAll(selection, rows(), on)),
          }}
          key={`${segment} ${found.query}`}
        />
      )}
    </>
  );
}
