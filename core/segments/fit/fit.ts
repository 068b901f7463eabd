import { type Customer, valueAt } from '../../customer/customer';
import { derivedFrom, isDerived } from '../../customer/derived';
import { done, failed, type Outcome } from '../../problem';
import { isPersonal } from '../clusters/personal';
import type { Fit } from '../method';
import { fold } from '../rules/compare';
import type { FitData, FitParams } from './card';
import { namesOf } from './classes';
import type { Criterion, Side } from './criterion';
import { grid, settled } from './grid';
import { place } from './place';
import { spanOf, sumOf } from './points';
import { standingOf } from './standing';

/** A criterion that the list knows for fewer than this share of the customers would leave nearly everybody open. */
const leastKnown = 0.5;
/** Stages are in the words of each firm: when fewer of them are known words, strangers would be called prospects. */
const leastWords = 0.8;
/** So many customers of an industry are more than chance. */
const fewestOfIndustry = 3;

/** `criteria` = how many count; `fitPoints`, `engagementPoints` = the most that can be had. */
export function fitCard(customers: readonly Customer[], wanted: FitParams): Outcome<Fit<FitData>> {
  const personal = wanted.criteria.find(({ field }) => isPersonal(field));
  if (personal) return failed({ code: 'personal-field', field: personal.field });
  const { criteria, industries, ...settings } = wanted;
  const told = toldBy(customers, industries);
  const card: FitData = { ...settings, ...told, criteria: criteria.filter((one) => isKnown(one, customers, told)) };
  for (const side of ['fit', 'engagement'] as const) {
    if (card.criteria.some((criterion) => criterion.side === side)) continue;
    return failed({ code: 'missing-fields', fields: sourcesOf(criteria.filter((one) => one.side === side)) });
  }
  const placed = customers.filter((customer) => place(customer, card).segment !== null).length;
  const most = (side: Side) => sumOf(card, side, spanOf).of;
  return done({
    segments: [...grid, ...(card.standing === null ? [] : settled)],
    quality: {
      placed,
      cannotTell: customers.length - placed,
      criteria: card.criteria.length,
      fitPoints: most('fit'),
      engagementPoints: most('engagement'),
    },
    data: card,
  });
}

/** What the list itself tells: who is a customer already, and in which industries. */
type Told = Pick<FitData, 'industries' | 'learned' | 'standing'>;
function toldBy(customers: readonly Customer[], wanted?: readonly string[]): Told {
  const standing = standingField(customers);
  const found = wanted === undefined && standing !== null ? industriesOf(customers) : [];
  return { standing, industries: wanted?.map(fold) ?? found, learned: found.length > 0 };
}

/** Of these criteria those of which the list says enough. */
export function usableCriteria(criteria: readonly Criterion[], customers: readonly Customer[]): Criterion[] {
  const told = toldBy(customers);
  return criteria.filter((criterion) => isKnown(criterion, customers, told));
}

/** Does the list say enough of it, in words that earn points? Sources nobody has heard of would be points that nobody can have. */
function isKnown(criterion: Criterion, customers: readonly Customer[], told: Told): boolean {
  const { field } = criterion;
  if (field === 'industry' && told.industries.length === 0) return false;
  if (field === 'stage' && told.standing === null) return false;
  const says = (customer: Customer): boolean => {
    if (criterion.by === 'days') return typeof valueAt(customer, field) === 'number';
    const names = namesOf(customer, criterion, told);
    return names.length > 0 && (field !== 'source' || names.some((name) => Object.hasOwn(criterion.points, name)));
  };
  const known = customers.filter(says).length;
  return known > 0 && known >= customers.length * leastKnown;
}

/** Stage or status, whichever most customers have, if between them they say in known words how far it has come. */
function standingField(customers: readonly Customer[]): FitData['standing'] {
  const has = (field: 'stage' | 'status') => customers.filter(({ values }) => values[field] !== undefined).length;
  const said = customers.filter(({ values: { stage, status } }) => stage !== undefined || status !== undefined).length;
  const known = customers.filter((customer) => standingOf(customer) !== undefined).length;
  if (said === 0 || said < customers.length * leastKnown || known < said * leastWords) return null;
  return has('stage') >= has('status') ? 'stage' : 'status';
}

/** Where the list has customers already: industries of which no smaller a share are customers than of the whole list. */
function industriesOf(customers: readonly Customer[]): string[] {
  const counts = new Map<string, { all: number; won: number }>();
  for (const customer of customers) {
    const { industry } = customer.values;
    if (industry === undefined) continue;
    const count = counts.get(fold(industry)) ?? { all: 0, won: 0 };
    counts.set(fold(industry), {
      all: count.all + 1,
      won: count.won + (standingOf(customer) === 'won' ? 1 : 0),
    });
  }
  const total = [...counts.values()].reduce((sum, { all, won }) => ({ all: sum.all + all, won: sum.won + won }), {
    all: 0,
    won: 0,
  });
  return [...counts]
    .filter(([, { all, won }]) => won >= fewestOfIndustry && won * total.all >= all * total.won)
    .map(([industry]) => industry)
    .sort();
}

/** The columns that a list would have to show. */
const sourcesOf = (criteria: readonly Criterion[]): string[] => [
  ...new Set(
    criteria.flatMap(({ field }) => (isDerived(field) ? (derivedFrom(field).slice(0, 1) as string[]) : [field])),
  ),
];
