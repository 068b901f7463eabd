import { type Customer, valueAt } from '../../customer/customer';
import type { FitData } from './card';
import { namesOf } from './classes';
import type { Criterion, Side } from './criterion';

/** Least and most points that it may be: the same twice where it is known. */
export type Points = { low: number; high: number };

/** What a criterion can give at most, and at least. */
export function spanOf(criterion: Criterion): Points {
  if (criterion.by === 'days') return { low: Math.min(0, criterion.points), high: Math.max(0, criterion.points) };
  const all = [...Object.values(criterion.points), criterion.otherwise];
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** Whole points, so that what is read adds up. */
export const faded = (points: number, days: number, halfLife: number): number =>
  Math.round(points * 2 ** (-days / halfLife));

/** A value that is missing leaves all its points open: it is worth neither nothing nor much. */
export function pointsOf(customer: Customer, criterion: Criterion, card: FitData): Points {
  if (criterion.by === 'days') {
    const days = valueAt(customer, criterion.field);
    if (typeof days !== 'number') return spanOf(criterion);
    const points = faded(criterion.points, days, card.halfLife);
    return { low: points, high: points };
  }
  const names = namesOf(customer, criterion, card);
  if (names.length === 0) return spanOf(criterion);
  const points = names.map((name) => criterion.points[name] ?? criterion.otherwise);
  return { low: Math.min(...points), high: Math.max(...points) };
}

/** A side of the card added up, each group under its cap; `of` = the most that can be had. */
export function sumOf(card: FitData, side: Side, pointsFor: (criterion: Criterion) => Points): Points & { of: number } {
  const sum = { low: 0, high: 0, of: 0 };
  const used = card.criteria.filter((criterion) => criterion.side === side);
  for (const group of new Set(used.map((criterion) => criterion.group))) {
    const cap = card.caps[group] ?? Number.POSITIVE_INFINITY;
    const inside = used.filter((criterion) => criterion.group === group);
    const add = (read: (criterion: Criterion) => number): number =>
      Math.min(
        cap,
        inside.reduce((total, criterion) => total + read(criterion), 0),
      );
    sum.low += add((criterion) => pointsFor(criterion).low);
    sum.high += add((criterion) => pointsFor(criterion).high);
    sum.of += add((criterion) => spanOf(criterion).high);
  }
  return sum;
}
