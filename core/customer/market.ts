import { countryOfPhone } from './calling-codes';
import type { Values } from './customer';

/**
 * Country domains that are mostly bought for their sound, not for the place (what ICANN calls marketed as generic): they say
 * nothing of where a customer is.
 */
const soldAsGeneric = new Set(
  'ai io co me tv cc ws to fm am ac ad ag as bz cd cx dj gg gl im la li ly md ms mn mu nu pw sc sh sr st su tk tl vc vg'.split(
    ' ',
  ),
);

function countryOfDomain(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const site = address.slice(address.lastIndexOf('@') + 1).replace(/^[a-z]+:\/\//i, '');
  const end = site.search(/[/:?#]/);
  const host = end < 0 ? site : site.slice(0, end);
  const last = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (!/^[a-z]{2}$/.test(last) || soldAsGeneric.has(last) || last === 'eu') return undefined;
  return last === 'uk' ? 'GB' : last.toUpperCase();
}

/** The country (ISO 3166-1 alpha-2): the one given, else of the phone's prefix, else of a country domain; never of `.com`. */
export const marketOf = ({ country, phone, email, website, domain }: Values): string | undefined =>
  country ??
  (phone === undefined ? undefined : countryOfPhone(phone)) ??
  countryOfDomain(email) ??
  countryOfDomain(website) ??
  countryOfDomain(domain);

/** The members of the European Union (ISO 3166-1 alpha-2), since 2020. */
export const europeanUnion: readonly string[] =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
