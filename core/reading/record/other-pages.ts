/** Papers and matters that name a customer and are not one, by the words of titles and addresses. */
const matters =
  /^(orders?|invoices?|quotes?|quotations?|estimates?|tickets?|cases?|deals?|opportunit(?:y|ies)|tasks?|payments?|shipments?|products?|order|beställning|faktura|offert|ärende|affär|bestelling|factuur|offerte|bestellung|rechnung|angebot|vorgang|commande|facture|devis)$/i;
/** The user's own account is nobody's record. */
const own =
  /^(settings?|preferences?|my|profile|account|inställningar|mitt|min|mina|profil|konto|instellingen|voorkeuren|mijn|profiel|einstellungen|mein|meine|paramètres|préférences|mon|mes|compte)$/i;

const words = (text: string): string[] => text.split(/[^\p{L}]+/u).filter(Boolean);

/** A title that has not the customer's name: does it speak of an order, an invoice, the user's own settings? */
export const isOtherTitle = (title: string): boolean =>
  words(title).some((word) => matters.test(word) || own.test(word));

/** The same of an address: the word that stands before the record's id, or last where there is no id. */
export function isOtherAddress(path: string, id: string | undefined): boolean {
  const before = id === undefined ? path : path.slice(0, Math.max(0, path.lastIndexOf(encodeURI(id))));
  const last = before.split('/').filter(Boolean).at(-1) ?? '';
  return words(last).some((word) => matters.test(word) || (id === undefined && own.test(word)));
}

/** What a page for the public shows of a business: ratings and opinions. */
export const isRated = (top: Element): boolean =>
  top.querySelector('[itemprop~="review"], [itemprop~="reviews"], [itemprop~="aggregateRating"]') !== null;
