import type { Customer } from '../../customer/customer';
import type { Kind } from '../../customer/fields';
import { done, failed, type Outcome } from '../../problem';
import { distributionOf } from '../../segments/distribution';
import { methods } from '../../segments/index';
import { modelId, type SegmentModel } from '../../segments/model';
import { data as rfmData } from '../../segments/rfm/fit';
import { isProspect, readMeasure } from '../../segments/rfm/measures';
import { type Scale, scoreOf } from '../../segments/rfm/scale';
import { aliveOf } from '../../segments/value/ahead';
import { data as valueData } from '../../segments/value/fit';
import { expectedWorth, knownOf } from '../../segments/value/forecast';
import { type Axis, edgesFor } from './axis';
import { type CustomerMap, drawMap } from './draw-map';
import { placeAt } from './separating';

/** Whom a map is drawn of: customers with their derived fields, and the segment of each. */
export type Drawn = { customers: readonly Customer[]; segments: readonly (string | null)[]; today: string };

/** The model that the map goes by, fitted for it if the list does not show one of the method. */
function fitted(method: string, drawn: Drawn, shown: SegmentModel | null, most = Infinity): Outcome<SegmentModel> {
  if (shown?.method === method) return done(shown);
  const { today } = drawn;
  const step = Math.max(1, Math.ceil(drawn.customers.length / most));
  const customers = drawn.customers.filter((_, at) => at % step === 0);
  const id = modelId.parse(`map:${method}`);
  const coverage = { read: customers.length, of: customers.length, more: false, sortedBy: null };
  return (
    methods.get(method)?.fit(customers, {}, { asOf: today, seed: 1, id, coverage }) ??
    failed({ code: 'unknown-method', method })
  );
}

/** Recency against frequency and money, in scores. With one of the two missing, the other stands for both. */
export function rfmMap(drawn: Drawn, shown: SegmentModel | null): Outcome<CustomerMap> {
  const model = fitted('rfm', drawn, shown);
  if (!model.ok) return model;
  const { recency, frequency, monetary, currency } = rfmData.parse(model.value.data);
  const score = (customer: Customer, measure: 'recency' | 'frequency' | 'monetary', scale: Scale): number | null => {
    const bounds = readMeasure(customer, measure, currency);
    return bounds && bounds[0] === bounds[1] ? scoreOf(scale, bounds[0]) : null;
  };
  const places = drawn.customers.map((customer) => {
    const f = frequency && score(customer, 'frequency', frequency);
    const m = monetary && score(customer, 'monetary', monetary);
    const both = frequency && monetary ? (f && m ? Math.floor((f + m + 1) / 2) : null) : (f ?? m);
    return { x: score(customer, 'recency', recency), y: both };
  });
  const edges = Array.from({ length: recency.of - 1 }, (_, at) => at + 2);
  const axes: [Axis, Axis] = [
    { measured: { of: 'recency' }, edges },
    { measured: { of: 'frequency' }, edges },
  ];
  return done(drawMap(drawn.customers, places, drawn.segments, axes));
}

/** Two columns of numbers against each other. */
export function columnsMap(
  { customers, segments }: Drawn,
  [across, up]: readonly [{ field: string; kind: Kind }, { field: string; kind: Kind }],
): CustomerMap {
  const axis = ({ field, kind }: { field: string; kind: Kind }) => {
    const currency = kind === 'money' ? (distributionOf(customers, field, kind).currencies[0] ?? null) : null;
    return { field, currency, places: customers.map((customer) => placeAt(customer, field, currency)) };
  };
  const [x, y] = [axis(across), axis(up)];
  const places = customers.map((_, at) => ({ x: x.places[at] ?? null, y: y.places[at] ?? null }));
  // Only who has both is on the map: a step that nobody of them is in would be an empty row.
  const both = places.filter((place) => place.x !== null && place.y !== null);
  const axisOf = ({ field, currency }: typeof x, at: 'x' | 'y'): Axis => ({
    measured: { of: 'field', field, currency },
    edges: edgesFor(both.flatMap((place) => place[at] ?? [])),
  });
  return drawMap(customers, places, segments, [axisOf(x, 'x'), axisOf(y, 'y')]);
}

/** A map needs no third digit: parameters of so many, evenly over the list, take a second instead of ten. */
const enoughForForecast = 3000;
const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * What a customer is expected to bring against the chance that they still buy: by the forecast, where the list allows one with
 * figures. The problem says why not, else.
 */
export function riskMap(drawn: Drawn, shown: SegmentModel | null): Outcome<CustomerMap> {
  const model = fitted('value', drawn, shown, enoughForForecast);
  if (!model.ok) return model;
  const forecast = valueData.parse(model.value.data);
  if (forecast.kind !== 'forecast' || !forecast.firm) return failed({ code: 'nothing-fits' });
  const places = drawn.customers.map((customer) => {
    const known = isProspect(customer) ? null : knownOf(customer, forecast, drawn.today);
    if (known === null || 'missing' in known) return { x: null, y: null };
    const alive = aliveOf(forecast.purchases, known.history);
    return { x: alive, y: alive * expectedWorth(forecast, known) };
  });
  const axes: [Axis, Axis] = [
    { measured: { of: 'alive', currency: null }, edges: tenths },
    {
      measured: { of: 'worth', currency: forecast.spend?.currency ?? null },
      edges: edgesFor(places.flatMap(({ y }) => y ?? [])),
    },
  ];
  return done(drawMap(drawn.customers, places, drawn.segments, axes));
}
