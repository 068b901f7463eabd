import type { Values } from '../customer/customer';
import { readName } from '../values/name';
import { givenName } from './given-name';
import { cleanText } from './marks';

const surname = /^[\p{L}\p{M}'’-]+( [\p{L}\p{M}'’-]+){0,3}$/u;

/**
 * First and last name, as formal greetings have it where nothing says Mr or Ms (“Guten Tag Anna Berg”); null where either is in doubt:
 * a first name alone would be neither formal nor friendly.
 */
export function wholeName(values: Values): string | null {
  const first = givenName(values);
  if (first === null) return null;
  const last = cleanText(values.lastName ?? readName(values.name ?? '')?.last ?? '');
  if (last === null || last.length < 2 || !surname.test(last)) return null;
  if (last !== last.toUpperCase()) return `${first} ${last}`;
  const read = readName(`${first} ${last}`.toUpperCase())?.last;
  return read ? `${first} ${read}` : null;
}
