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

const countryOfDomain = (address: string | undefined): string | undefined => {
  const host = address
    ?.toLowerCase()
    .split('@')
    .at(-1)
    ?.replace(/^[a-z]+:\/\//, '')
    .split(/[/:?#]/)[0];
  const last = host?.split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(last) || soldAsGeneric.has(last) || last === 'eu') return undefined;
  return last === 'uk' ? 'GB' : last.toUpperCase();
};

/** The country (ISO 3166-1 alpha-2): the one given, else of the phone's prefix, else of a country domain; never of `.com`. */
export const marketOf = ({ country, phone, email, website, domain }: Values): string | undefined =>
  country ??
  (phone === undefined ? undefined : countryOfPhone(phone)) ??
  countryOfDomain(email) ??
  countryOfDomain(website) ??
  countryOfDomain(domain);
