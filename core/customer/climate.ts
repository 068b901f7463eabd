import { countryZones, placeZones, type Zone } from './climate-zones';
import type { Values } from './customer';
import { marketOf } from './market';

const ofCountry = new Map<string, Zone>(
  Object.entries(countryZones).flatMap(([zone, codes]) =>
    codes.split(' ').map((code) => [code, zone as Zone] as const),
  ),
);
const ofPlace = new Map<string, Zone>(
  Object.entries(placeZones).flatMap(([country, zones]) =>
    Object.entries(zones).flatMap(([zone, names]) =>
      names.split('|').map((name) => [`${country} ${name}`, zone as Zone] as const),
    ),
  ),
);

/** The Köppen–Geiger main class of the city, else of the region, else of the whole country; undefined where they do not decide. */
export function climateOf(values: Values): Zone | undefined {
  const country = marketOf(values);
  if (country === undefined) return undefined;
  const at = (place: string | undefined): Zone | undefined =>
    place === undefined ? undefined : ofPlace.get(`${country} ${place.normalize('NFC').trim().toLowerCase()}`);
  return at(values.city) ?? at(values.region) ?? ofCountry.get(country);
}
