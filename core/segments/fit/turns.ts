import { type Customer, valueAt } from '../../customer/customer';
import { becomesKnown } from '../becomes-known';
import type { Clause } from '../rules/condition';
import { turnsIn } from '../rules/turns';
import type { FitData } from './card';

/** The last days on which each number of points is still to be had: what passes one may change the segment. */
export const clausesOf = ({ criteria, halfLife }: FitData): Clause[] =>
  criteria.flatMap((criterion): Clause[] => {
    if (criterion.by !== 'days') return [];
    const { field, points } = criterion;
    return Array.from({ length: Math.round(Math.abs(points)) }, (_, at): Clause => {
      // Rounding gives p points until p − ½ are reached.
      const days = Math.floor(halfLife * Math.log2(Math.abs(points) / (at + 0.5)));
      return { field, op: '<=', value: Math.max(0, days) };
    });
  });

/** Days go by, and a date that lies ahead comes. */
export const fitTurns = (customer: Customer, card: FitData, asOf: string): string[] => [
  ...turnsIn(clausesOf(card), customer, asOf),
  ...becomesKnown(
    customer,
    card.criteria.flatMap(({ by, field }) => (by === 'days' && valueAt(customer, field) === undefined ? [field] : [])),
    asOf,
  ),
];
