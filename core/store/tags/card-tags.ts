import type { CardTags } from '../../browser/calls';
import { type Customer, customerId, listId } from '../../customer/customer';
import { knownBy, listedTags } from '../../customer/tagged';
import { customerById } from '../customers/customers';
import { givenTags, saidOf, sayOf } from './tags';

/** So many of the user's other tags are offered. */
const offers = 5;

/** A customer that a page may ask about: one that it has shown itself. */
export async function customerOn(ask: { address: string; customer: string }): Promise<Customer | null> {
  const customer = await customerById(customerId.parse(ask.customer));
  return customer?.lists.includes(listId.parse(ask.address)) ? customer : null;
}

export async function cardTags(customer: Customer): Promise<CardTags> {
  const said = await saidOf(knownBy(customer));
  const own = [...new Set(said.flatMap(({ tags }) => tags))];
  const listed = listedTags(customer).filter((tag) => !own.includes(tag));
  const known = new Set([...own, ...listed]);
  const offered = (await givenTags()).filter((tag) => !known.has(tag)).slice(0, offers);
  return { own, listed, offered, note: said.map(({ note }) => note).find((note) => note !== '') ?? '' };
}

/** What is pressed on a card. A page may lie over its own window: it can lead to no tag that the user has not given before. */
export async function tagOnCard(
  ask: { address: string; customer: string; tag: string; on: boolean },
  at: string,
): Promise<CardTags | null> {
  const customer = await customerOn(ask);
  if (!customer) return null;
  const { own, offered, note } = await cardTags(customer);
  if (ask.on ? offered.includes(ask.tag) : own.includes(ask.tag)) {
    const others = own.filter((tag) => tag !== ask.tag);
    await sayOf(knownBy(customer), { tags: ask.on ? [...others, ask.tag] : others, note }, at);
  }
  return cardTags((await customerById(customer.id)) ?? customer);
}
