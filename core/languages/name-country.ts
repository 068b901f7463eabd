import { readCountry } from '../values/country';

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Names of countries that are names of other things as well: of a state, of people, of an island’s jumper. */
const others = new Set(['Georgia', 'Jordan', 'Chad', 'Jersey']);

/** In the words of `names` the country whose English name this is, as a segment of one is called; null if it is none. */
export function nameCountry(name: string, names: Intl.DisplayNames): string | null {
  const code = readCountry(name);
  return code !== null && english.of(code) === name && !others.has(name) ? (names.of(code) ?? null) : null;
}
