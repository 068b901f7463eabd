import type { CustomerId } from '../../customer/customer';
import type { ModelId } from '../../segments/model';
import { ofCustomers } from '../customers/of-customers';
import { type Assignment, db, type PlacePack } from '../db';

/** What a transaction that reads or writes places names. */
export const placeTables = [db.assignments, db.placePacks] as const;

/**
 * So many that are placed at once go into packs: to read a record each takes four times as long (`npm run bench storage`). A page's
 * rows keep a record each, which is what one look-up finds fastest; where a customer has both, the record is the newer.
 */
const packFrom = 1000;
const packSize = 5000;

const rowsOf = (model: ModelId) => db.assignments.where('[model+customer]').between([model, ''], [model, '\uffff']);
const packsOf = (model: ModelId) => db.placePacks.where('model').equals(model);
const placesIn = ({ model, places }: PlacePack): Assignment[] => places.map((place) => ({ model, ...place }));

/** Where everybody stands in a model. */
export async function placesOf(model: ModelId): Promise<Map<CustomerId, Assignment>> {
  const [packs, rows] = await Promise.all([packsOf(model).toArray(), rowsOf(model).toArray()]);
  return new Map([...packs.flatMap(placesIn), ...rows].map((one) => [one.customer, one]));
}

/** Where everybody stands, in all models. */
export async function everyPlace(): Promise<Assignment[]> {
  const models = await db.models.toCollection().primaryKeys();
  return (await Promise.all(models.map(async (model) => [...(await placesOf(model)).values()]))).flat();
}

/** Where these customers stand in a model; who was never placed is not in it. */
export async function placesAmong(
  model: ModelId,
  customers: readonly CustomerId[],
): Promise<Map<CustomerId, Assignment>> {
  if (customers.length >= packFrom) return placesOf(model);
  const rows = await db.assignments.bulkGet(customers.map((id) => [model, id]));
  const found = new Map(rows.flatMap((one) => (one ? [[one.customer, one]] : [])));
  const others = new Set(customers.filter((id) => !found.has(id)));
  if (others.size === 0) return found;
  for (const one of (await packsOf(model).toArray()).flatMap(placesIn)) {
    if (others.has(one.customer)) found.set(one.customer, one);
  }
  return found;
}

/** Those whose label changes by itself on or before a civil date. */
export async function turningBy(model: ModelId, last: string): Promise<(Assignment & { until: string })[]> {
  const range = [[model, ''], [model, last], true, true] as const;
  const [rows, packs] = await Promise.all([
    db.assignments
      .where('[model+until]')
      .between(...range)
      .toArray(),
    db.placePacks
      .where('[model+until]')
      .between(...range)
      .toArray(),
  ]);
  const packed = packs.flatMap(placesIn).filter(({ until }) => until !== undefined && until <= last);
  const newer = new Set(packed.length > 0 ? (await rowsOf(model).primaryKeys()).map(([, customer]) => customer) : []);
  const known = [...rows, ...packed.filter(({ customer }) => !newer.has(customer))];
  return known.flatMap(({ until, ...one }) => (until === undefined ? [] : [{ ...one, until }]));
}

/** Keeps where customers stand in a model, in the place of what was kept of them. */
export async function putPlaces(model: ModelId, places: readonly Assignment[]): Promise<void> {
  if (places.length < packFrom) {
    await db.assignments.bulkPut([...places]);
    return;
  }
  const all = [...new Map([...(await placesOf(model)), ...places.map((one) => [one.customer, one] as const)]).values()];
  await dropPlaces(model);
  const starts = Array.from({ length: Math.ceil(all.length / packSize) }, (_, index) => index * packSize);
  await db.placePacks.bulkAdd(starts.map((start) => packOf(model, all.slice(start, start + packSize))));
}

function packOf(model: ModelId, all: readonly Assignment[]): PlacePack {
  const places = all.map(({ model: _, ...place }) => place);
  return { model, places, ...soonest(places) };
}

/** Absent where none of them ever turns. */
function soonest(places: PlacePack['places']): Pick<PlacePack, 'until'> {
  const dates = places.flatMap(({ until }) => until ?? []);
  return dates.length > 0 ? { until: dates.reduce((a, b) => (a < b ? a : b)) } : {};
}

/** Forgets where everybody stood in a model. */
export async function dropPlaces(model: ModelId): Promise<void> {
  await Promise.all([rowsOf(model).delete(), packsOf(model).delete()]);
}

/** Forgets where these customers stood, in every model. */
export async function forgetPlaces(customers: readonly CustomerId[]): Promise<void> {
  if (customers.length === 0) return;
  const gone = new Set(customers);
  await (await ofCustomers(db.assignments, customers)).delete();
  await db.placePacks.toCollection().modify((pack, kept) => {
    const places = pack.places.filter(({ customer }) => !gone.has(customer));
    if (places.length === pack.places.length) return false;
    if (places.length === 0) {
      delete (kept as { value?: PlacePack }).value;
      return true;
    }
    kept.value = { model: pack.model, places, ...soonest(places) };
    return true;
  });
}
