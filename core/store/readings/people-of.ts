import { type Gathered, gatherOrders } from '../../customer/gather-orders';
import type { Person } from '../../customer/person';
import type { Reading } from '../../reading/reading';

/**
 * The people of a reading. Files and pasted texts are read whole, so a list of orders there becomes its customers with their
 * totals; a page of orders would give totals of a page, and stays what it is.
 */
export const peopleOf = ({ form, system }: Reading, people: readonly Person[]): Gathered =>
  form ? gatherOrders(people, system) : { people: [...people], nobodys: 0 };
