/** The e-mail address in a text, lower-case: "Anna <Anna@X.se>", "mailto:anna@x.se"; null where there is none. */
export function readEmail(text: string): string | null {
  if (text.length > 1000) return null;
  const match = /[^\s<>"'(),:;[\]@]{1,64}@[^\s<>"'(),:;[\]@]{1,253}\.[\p{L}\d-]{2,63}/u.exec(text);
  return match ? normalEmail(match[0]) : null;
}

/**
 * The form in which two addresses that are certainly the same are equal: case and surrounding space don't count. Dots and
 * plus-addresses do: dropping them gives the mailbox, which is only likely the same person.
 */
export const normalEmail = (email: string): string =>
  email
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\.$/, '')
    .toLowerCase();

/** The mailbox behind an address, for *likely* the same: the part after "+" off, and at Google the dots too. */
export function mailboxOf(email: string): string {
  const [local = '', host = ''] = normalEmail(email).split('@');
  const google = host === 'gmail.com' || host === 'googlemail.com';
  const box = local.replace(/(?<=.)\+.*$/, '');
  return `${google ? box.replaceAll('.', '') : box}@${google ? 'gmail.com' : host}`;
}

const shared = new Set(
  `info information sales contact contactus hello hi hej hallo bonjour office admin administration administratie administrator support
  help helpdesk service services kontakt kontor mail post posta team marketing press presse media hr jobs jobb career careers order orders
  orderservice bestellung bestellungen bestelling commande commandes faktura fakturor invoice invoices billing accounting accounts ekonomi
  rechnung rechnungen buchhaltung boekhouding factuur facturen facturation compta comptabilite kundtjanst kundservice kundenservice
  klantenservice verkoop vertrieb verkauf vente ventes forsaljning salj inkop einkauf inkoop achat achats reception receptie empfang accueil
  secretariat sekretariat secretariaat noreply no-reply donotreply webmaster postmaster enquiries enquiry inquiries feedback privacy gdpr
  bokning booking bookings reservations reservation newsletter shop store butik winkel webshop general company customerservice`.split(
    /\s+/,
  ),
);

/** Does the address reach a company and not a person: info@, sales@, faktura@, also with a country or number ("info-se", "sales2")? */
export function isSharedMailbox(email: string): boolean {
  const local = normalEmail(email).split('@')[0] ?? '';
  return (
    shared.has(local) ||
    shared.has(local.replace(/(?:[._-][a-z]{2}|[._-]?\d+)$/, '')) ||
    shared.has(local.replace(/\+.*$/, ''))
  );
}
