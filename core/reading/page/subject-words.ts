/**
 * What a list is about, by the words around it: its title, the address, the names that programmers gave its rows. People and
 * companies against all else that stands in lists. English names are in the code of pages in any language.
 */
const split = (words: string): Set<string> => new Set(words.split(' '));

const people = split(
  'customer customers client clients clientele contact contacts lead leads prospect prospects person persons people member members memberlist ' +
    'user users subscriber subscribers account accounts company companies organization organizations organisation organisations business businesses ' +
    'employee employees staff student students patient patients guest guests donor donors partner partners vendor vendors supplier suppliers dealer dealers ' +
    'attendee attendees pipeline vcard profile profiles directory ' +
    'kund kunder kundlista kundregister kontakt kontakter medlem medlemmar användare företag personer deltagare leverantörer ' +
    'klant klanten contactpersonen relatie relaties lid leden gebruiker gebruikers bedrijf bedrijven personen deelnemers leveranciers ' +
    'kunde kunden kundenliste kontakte ansprechpartner mitglied mitglieder benutzer nutzer firma firmen unternehmen teilnehmer lieferanten ' +
    'membre membres utilisateur utilisateurs entreprise entreprises société sociétés personne personnes annuaire abonnés fournisseurs adhérents',
);

const others = split(
  'product products cart catalog catalogue offer offers price prices listing article articles news blog post posts story stories ' +
    'job jobs career careers vacancy event events calendar review reviews comment comments feedback forum topic topics thread threads discussion discussions ' +
    'photo photos gallery video videos song songs chart movie project projects task tasks ticket tickets inbox mail mailbox message messages notification notifications ' +
    'segment segments campaign campaigns template templates report reports ' +
    'file files log logs transaction transactions setting settings faq pricing ad ads menu nav ' +
    'kundsegment kampanj kampanjer mall mallar rapport rapporter segmenten campagne campagnes sjabloon sjablonen rapporten segmente kampagne kampagnen vorlage vorlagen bericht berichte modèles rapports ' +
    'produkt produkter artiklar nyheter jobb evenemang recensioner meddelanden uppgifter projekt producten artikelen nieuws vacatures evenementen recensies berichten taken ' +
    'produkte nachrichten veranstaltungen bewertungen aufgaben produits actualités emplois événements avis tâches projets',
);

/** Above zero: about people or companies; below: about something else. */
export function subjectOf(text: string): number {
  let subject = 0;
  for (const word of text
    .replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (people.has(word)) subject += 1;
    else if (others.has(word)) subject -= 1;
  }
  return Math.sign(subject);
}

/** The names that a row's programmer gave it. */
export function namesOf(row: Element | undefined): string {
  if (!row) return '';
  const said = ['class', 'id', 'data-testid', 'data-type', 'data-entity'].map((name) => row.getAttribute(name) ?? '');
  return `${row.localName} ${said.join(' ')}`.replace(/[\d_-]+/g, ' ');
}
