import type { Customer } from '../customer/customer';
import { methods } from './index';
import { isShown, leastKnown, shareKnown } from './judge';
import { modelId } from './model';
import type { Ready } from './ready';
import { readySets } from './ready-sets';
import type { RulesParams } from './rules/params';
import { sampleOf } from './starter';

/** `lacks` = the fields that too few of the customers have; `params` = the rules where none lacks. */
export type UsableSet = { ready: Ready; needs: string[]; lacks: string[]; params: RulesParams | null };

/**
 * Every ready set held against customers, who carry their derived fields. One that makes no rules of them is left out, and one that
 * puts all of them in one segment: by the country's currency, say, where all of them live in one country.
 */
export function usableSets(customers: readonly Customer[], asOf: string): UsableSet[] {
  // To hold some twenty sets against 100,000 takes five seconds, and one in 5,000 is nobody to make a segment for.
  const sample = sampleOf(customers, asOf);
  return readySets.flatMap((ready): UsableSet[] => {
    const needs = ready.needs(customers);
    const lacks = needs.filter((field) => !isShown(customers, field) || shareKnown(customers, field) < leastKnown);
    if (lacks.length > 0) return [{ ready, needs, lacks, params: null }];
    const params = ready.params(customers);
    return params && tellsApart(params, sample, asOf) ? [{ ready, needs, lacks, params }] : [];
  });
}

/** Stops at the first two who are apart, which are soon found where there are any. */
function tellsApart(params: RulesParams, customers: readonly Customer[], asOf: string): boolean {
  const rules = methods.get('rules');
  const coverage = { read: customers.length, of: customers.length, more: false, sortedBy: null };
  const model = rules?.fit(customers, params, { asOf, seed: 1, id: modelId.parse('trial'), coverage });
  if (!rules || !model?.ok) return false;
  let first: string | null = null;
  return customers.some((customer) => {
    const { segment } = rules.assign(customer, model.value, asOf);
    first ??= segment;
    return segment !== null && segment !== first;
  });
}
