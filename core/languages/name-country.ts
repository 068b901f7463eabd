import { readCountry } from '../values/country';
import { countryNamesIn } from '../values/country-name';

const english = countryNamesIn('en');
/** Names of countries that are names of other things as well: of a state, of people, of an island’s jumper. */
const others = new Set(['Georgia', 'Jordan', 'Chad', 'Jersey']);

/** By `nameOf`, which names the code of a country, the one whose English name this is, as a segment of one is called; null if it is none. */
export function nameCountry(name: string, nameOf: (code: string) => string): string | null {
  const code = readCountry(name);
  return code !== null && english(code) === name && !others.has(name) ? nameOf(code) : null;
}
