import type { Customer, CustomerId, ListId, Source } from '../../customer/customer';
import { objectsOf } from '../../customer/object-of';

/** Customers who are on the same lists, in one record. `text` = who they are (`packed`). */
export type CustomerPack = { ids: CustomerId[]; lists: ListId[]; text: string };

/** The keys of an object stand once a pack, here by their number: of 25 fields each they are most of what a customer takes. */
type Shaped<Value> = { keys: number; values: Value[] };
/** `origins` = where each value was read, one number where it is the same for all. */
type Row = Pick<Customer, 'id' | 'keys' | 'seen' | 'logs'> & {
  values: Shaped<unknown>;
  own: Shaped<unknown>;
  texts: Shaped<string>;
  origins: number | number[];
};
type Packed = { keys: string[][]; origins: Omit<Source, 'text'>[]; rows: Row[] };

/** Each customer must be on exactly these lists. */
export function packed(customers: readonly Customer[], lists: ListId[]): CustomerPack {
  const keys = numbered<string[]>();
  const origins = numbered<Omit<Source, 'text'>>();
  function shaped<From, Value>(object: Readonly<Record<string, From>>, of: (from: From) => Value): Shaped<Value> {
    const there = Object.keys(object).filter((key) => object[key] !== undefined);
    const number = keys.numberOf(JSON.stringify(there), there);
    return { keys: number, values: there.map((key) => of(object[key] as From)) };
  }
  // Nearly all were read together: to look each of 2.4 million up by its text took half of the keeping.
  let last: Source | null = null;
  let lastNumber = 0;
  function originOf(source: Source): number {
    if (last?.at === source.at && last.list === source.list) return lastNumber;
    last = source;
    const { list, at } = source;
    lastNumber = origins.numberOf(`${at} ${list}`, { list, at });
    return lastNumber;
  }
  const same = <Value>(value: Value) => value;
  const rows = customers.map(({ id, keys, seen, values, own, sources, logs }): Row => {
    const read = Object.values(sources).map(originOf);
    const first = read[0];
    return {
      ...{ id, keys, seen, values: shaped(values, same), own: shaped(own, same) },
      texts: shaped(sources, ({ text }) => text),
      origins: first !== undefined && read.every((one) => one === first) ? first : read,
      ...(logs && { logs }),
    };
  });
  const text = JSON.stringify({ keys: keys.all, origins: origins.all, rows } satisfies Packed);
  return { ids: rows.map(({ id }) => id), lists, text };
}

/** Those of a pack who are wanted; all of them without a word. */
export function unpacked(
  { lists, text }: Pick<CustomerPack, 'lists' | 'text'>,
  isWanted: (one: Pick<Customer, 'id' | 'keys'>) => boolean = () => true,
): Customer[] {
  const { keys, origins, rows } = JSON.parse(text) as Packed;
  const makers = keys.map(objectsOf);
  const objectFrom = <Value>(of: number, values: readonly Value[]) => (makers[of] as (typeof makers)[0])(values);
  // Customers say the same of many things: each source that they share is kept once.
  const sources = origins.map((origin) => {
    const byText = new Map<string, Source>();
    return (text: string): Source => {
      const known = byText.get(text) ?? { ...origin, text };
      byText.set(text, known);
      return known;
    };
  });
  const sourceOf = (text: string, origin: number | undefined) => (sources[origin ?? 0] as (typeof sources)[0])(text);
  return rows.filter(isWanted).map(({ id, keys, values, own, texts, origins: read, logs, seen }) => ({
    id,
    keys,
    values: objectFrom(values.keys, values.values) as Customer['values'],
    own: objectFrom(own.keys, own.values) as Customer['own'],
    sources: objectFrom(
      texts.keys,
      texts.values.map((text, at) => sourceOf(text, typeof read === 'number' ? read : read[at])),
    ),
    lists: [...lists],
    ...(logs && { logs }),
    seen,
  }));
}

/** Things that are said by their number, each kept once. */
function numbered<Thing>() {
  const numbers = new Map<string, number>();
  const all: Thing[] = [];
  const numberOf = (key: string, thing: Thing): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    return all.push(thing) - 1;
  };
  return { all, numberOf };
}
