import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldKey, fieldKeys, fieldOf } from '../customer/fields';
import { allReadingWords } from '../languages/more-reading-words';
import { readingWords, wordsIn } from '../languages/reading-words';
import { readHeader } from './columns/read-header';
import { matchColumns } from './match-columns';

type Cells = string[];
const match = (columns: Record<string, Cells>, language: string | null = null) =>
  matchColumns(
    Object.entries(columns).map(([header, cells]) => ({ header, machine: null, cells })),
    { language },
  );
/** header → field, for headers with or without values. */
const fieldsOf = (columns: Record<string, Cells>, language: string | null = null) =>
  Object.fromEntries(match(columns, language).map(({ header, field }) => [header, field]));
const bare = (headers: string) => Object.fromEntries(headers.split(',').map((header) => [header, [] as Cells]));

/** Export headers written down from the systems' own documentation or screens; `-` = no field of ours. */
const exports: Record<string, string> = {
  'Shopify customers':
    'Customer ID=customerId;First Name=firstName;Last Name=lastName;Email=email;Accepts Email Marketing=newsletter;Default Address Company=company;Default Address Address1=street;Default Address City=city;Default Address Province Code=region;Default Address Country Code=country;Default Address Zip=postalCode;Phone=phone;Accepts SMS Marketing=-;Total Spent=totalSpend;Total Orders=orders;Note=notes;Tax Exempt=-;Tags=tags',
  'HubSpot contacts':
    'Record ID=customerId;First Name=firstName;Last Name=lastName;Email=email;Phone Number=phone;Job Title=jobTitle;Lead Status=status;Create Date=createdAt;Associated Company=company;Country/Region=country;Contact owner=owner;Lifecycle Stage=stage;Last Activity Date=lastActive;Original Source=source',
  'Salesforce accounts':
    'Account Name=company;Account Owner=owner;Billing State/Province=region;Billing City=city;Phone=phone;Type=customerType;Annual Revenue=revenue;Employees=employees;Industry=industry;Last Activity=lastActive;Last Modified Date=updatedAt;Website=website',
  'Klaviyo profiles':
    'Email=email;First Name=firstName;Last Name=lastName;Organization=company;Phone Number=phone;City=city;Region=region;Country=country;Zip Code=postalCode;Source=source;Email Marketing Consent=newsletter;Date Added=createdAt;Last Active=lastActive',
  'Dynamics 365 (sv)':
    'Fullständigt namn=name;Företagsnamn=company;E-post=email;Telefon, arbete=phone;Befattning=jobTitle;Ägare=owner;Skapad den=createdAt;Ändrad den=updatedAt;Adress 1: Ort=city;Adress 1: Postnummer=postalCode',
  'Dynamics 365 (de)':
    'Vollständiger Name=name;Firmenname=company;E-Mail=email;Telefon (geschäftlich)=phone;Position=jobTitle;Besitzer=owner;Erstellt am=createdAt;Branche=industry;Jahresumsatz=revenue;Anzahl Mitarbeiter=employees',
  'Visma and Fortnox (sv)':
    'Kundnr=customerId;Namn=name;Organisationsnummer=companyId;Momsnummer=vatId;Postnr=postalCode;Ort=city;Landskod=country;E-postadress=email;Telefonnr=phone;Kundansvarig=owner;Senaste köp=lastOrder;Kundgrupp=segment;Betalningsvillkor=-',
  'Lime and SuperOffice (sv)':
    'Företag=company;Kontaktperson=name;Befattning=jobTitle;Mobilnummer=phone;Kundstatus=status;Bransch=industry;Antal anställda=employees;Säljare=owner;Senaste kontakt=lastActive;Källa=source',
  'Exact Online (nl)':
    'Code=-;Naam=name;E-mailadres=email;Telefoonnummer=phone;Postcode=postalCode;Plaats=city;Land=country;BTW-nummer=vatId;KvK-nummer=companyId;Accountmanager=owner;Klant sinds=createdAt;Betalingsconditie=-',
  'a Dutch shop':
    'Klantnummer=customerId;Voornaam=firstName;Tussenvoegsel=middleName;Achternaam=lastName;E-mail=email;Woonplaats=city;Aantal bestellingen=orders;Totaal besteed=totalSpend;Laatste bestelling=lastOrder;Nieuwsbrief=newsletter;Geboortedatum=birthday',
  'a German shop':
    'Kundennummer=customerId;Anrede=salutation;Vorname=firstName;Nachname=lastName;E-Mail-Adresse=email;PLZ=postalCode;Ort=city;Land=country;Anzahl Bestellungen=orders;Gesamtumsatz=totalSpend;Letzte Bestellung=lastOrder;Registriert am=createdAt;Kundengruppe=segment',
  'a French shop':
    "Civilité=salutation;Prénom=firstName;Nom=lastName;Adresse e-mail=email;Code postal=postalCode;Ville=city;Pays=country;Nombre de commandes=orders;Total dépensé=totalSpend;Date d'inscription=createdAt;Dernière commande=lastOrder;Abonné à la newsletter=newsletter",
  'a machine':
    'customer_id=customerId;firstName=firstName;last_name=lastName;emailAddress=email;created_at=createdAt;lastLogin=lastActive;total_spent=totalSpend;order_count=orders;is_active=status;company_name=company',
};

describe('headers of exports', () => {
  it.each(Object.entries(exports))('%s', (_, text) => {
    const pairs = text.split(';').map((pair) => pair.split('='));
    const wanted = Object.fromEntries(pairs.map(([header = '', field]) => [header, field === '-' ? null : field]));
    for (const words of [readingWords, allReadingWords]) {
      const columns = Object.keys(wanted).map((header) => ({ header, machine: null, cells: [] }));
      const found = matchColumns(columns, { language: null, words });
      expect(Object.fromEntries(found.map(({ header, field }) => [header, field]))).toEqual(wanted);
    }
  });
});

describe('values overrule headers', () => {
  it('Antal is a number of orders, or an amount of a deal, or nothing we know', () => {
    expect(fieldsOf({ Antal: ['1 200,50 kr', '300,00 kr', '90,00 kr'], Säljfas: ['Ny', 'Vunnen', 'Ny'] }).Antal).toBe(
      'dealAmount',
    );
    expect(fieldsOf({ Antal: ['röd', 'blå', 'grön'] }).Antal).toBe(null);
    expect(fieldsOf({ Antal: [] }).Antal).toBe(null);
  });
  it('a letter with a number is the code of a question, whatever word the letter is', () => {
    // Of the Big Five (N1 … N5, O1 … O5) the first was a manager (“n+1” in French) and an average order (“ø” in German).
    const answers = ['3', '5', '2', '4'];
    const codes = ['N1', 'N2', 'O1', 'O2', 'A1', 'Q12', 'ID 1', 'N_1'];
    const asked = Object.fromEntries(codes.map((code) => [code, answers]));
    for (const words of [readingWords, allReadingWords]) {
      const columns = Object.entries(asked).map(([header, cells]) => ({ header, machine: null, cells }));
      const found = matchColumns(columns, { language: null, words });
      expect(found.flatMap(({ header, field }) => (field === null || header === 'ID 1' ? [] : [header]))).toEqual([]);
    }
    expect(readHeader('n+1', allReadingWords).map(({ field }) => field)).toEqual(['manager']);
    expect(readHeader('Ø', readingWords).map(({ field }) => field)).toEqual(['aov']);
  });
  it('Email with yes and no is no address', () => {
    expect(fieldsOf({ Email: ['yes', 'no', 'yes'] }).Email).toBe(null);
  });
  it('Title is a salutation where it says Mr and Mrs, else a job title', () => {
    expect(fieldsOf({ Title: ['Mr', 'Mrs', 'Dr', 'Mr'] }).Title).toBe('salutation');
    expect(fieldsOf({ Title: ['CEO', 'Sales Manager', 'CTO', 'Owner'] }).Title).toBe('jobTitle');
  });
  it('Customer is a number, a firm or a person, as its values say', () => {
    expect(fieldsOf({ Kund: ['10023', '10024', '10077'] }).Kund).toBe('customerId');
    expect(fieldsOf({ Kund: ['Nordbygg AB', 'Gamma AB', 'Svets & Co HB'] }).Kund).toBe('company');
    expect(fieldsOf({ Kund: ['Anna Berg', 'Bo Ek', 'Carl af Ugglas'] }).Kund).toBe('name');
  });
  it('amounts in thousands keep their own header: nothing may be off by a thousand', () => {
    expect(
      fieldsOf({ 'Omsättning (tkr)': ['1 200', '300'], 'Revenue (M)': ['3', '4'], 'Income (k$)': ['15', '16'] }),
    ).toEqual({
      'Omsättning (tkr)': null,
      'Revenue (M)': null,
      'Income (k$)': null,
    });
  });
  it('columns without a header are known by their values', () => {
    const columns = matchColumns(
      [
        { header: 'A', machine: null, cells: ['Anna Berg', 'Bo Ek', 'Eva de Vries'] },
        { header: 'B', machine: null, cells: ['anna@x.se', 'bo@x.se', 'eva@y.nl'] },
        { header: 'C', machine: null, cells: ['+46 70 123 45 67', '070-765 43 21', '+31 6 12345678'] },
        { header: 'D', machine: null, cells: ['Sverige', 'Sverige', 'Nederländerna'] },
        { header: 'E', machine: null, cells: ['3', '5', '8'] },
      ],
      { language: null },
    );
    expect(columns.map(({ field }) => field)).toEqual(['name', 'email', 'phone', 'country', null]);
  });
});

describe('neighbours decide', () => {
  it('Nom is a last name beside Prénom, and a name alone', () => {
    expect(fieldsOf(bare('Prénom,Nom')).Nom).toBe('lastName');
    expect(fieldsOf(bare('Nom,Ville')).Nom).toBe('name');
    expect(fieldsOf(bare('Name,Vorname')).Name).toBe('lastName');
    expect(fieldsOf({ Vorname: ['Anna', 'Bo'], Name: ['Anna Berg', 'Bo Ek'] }).Name).toBe('name');
  });
  it('Omsättning is what a firm earns, or what a customer bought', () => {
    expect(fieldsOf(bare('Företag,Bransch,Omsättning')).Omsättning).toBe('revenue');
    expect(fieldsOf(bare('Företag,Antal ordrar,Omsättning')).Omsättning).toBe('totalSpend');
    expect(fieldsOf(bare('Namn,Antal köp,Summa (kr)'))['Summa (kr)']).toBe('totalSpend');
    expect(fieldsOf(bare('Name,Anzahl Bestellungen,Betrag')).Betrag).toBe('totalSpend');
    expect(fieldsOf(bare('Namn,Ordernummer,Summa')).Summa).toBe('orderAmount');
    expect(fieldsOf(bare('Bedrijf,Omzet')).Omzet).toBe('revenue');
    expect(fieldsOf(bare('Firma,Letzte Bestellung,Umsatz')).Umsatz).toBe('totalSpend');
  });
  it('Amount belongs to the order or to the deal beside it', () => {
    expect(fieldsOf(bare('Order ID,Order date,Amount')).Amount).toBe('orderAmount');
    expect(fieldsOf(bare('Deal name,Stage,Amount')).Amount).toBe('dealAmount');
    expect(fieldsOf(bare('Bestellnummer,Datum,Betrag'))).toEqual({
      Bestellnummer: 'orderId',
      Datum: 'orderDate',
      Betrag: 'orderAmount',
    });
  });
  it('Title beside Job Title is a salutation', () => {
    expect(fieldsOf(bare('Title,First Name,Last Name,Job Title')).Title).toBe('salutation');
  });
});

describe('what it does not know', () => {
  it.each([
    'E-mail 1 - Type',
    'Phonetic First Name',
    'Owner ID',
    'Created by',
    'Skapad av',
    'Aangemaakt door',
    'Product name',
    'Supplier ID',
    'Delivery type',
    'Payment terms',
    'Number of contacts',
    'Next activity',
    'Company age',
    'Yomi Name',
    'Due date',
    'Colour',
    'Lager',
    'Betalningsvillkor',
    'Artikelnummer',
    'x',
    '',
    'Accepts SMS Marketing',
    'Last order value',
    'Tax Exempt',
    'Password hash',
    'Quantity',
    'Unit price',
    'Probability',
  ])('%s stays under its own header', (header) => {
    expect(fieldsOf({ [header]: [] })[header]).toBe(null);
  });
  it('gives such a column a kind by its values', () => {
    const kinds = match({
      Rabatt: ['10 %', '5 %', '0 %'],
      Limit: ['100 kr', '200 kr', '5 kr'],
      Besiktigad: ['2025-01-02', '2024-03-04', '2025-05-06'],
      VIP: ['ja', 'nej', 'ja'],
      Färg: ['röd', 'blå', 'röd', 'röd', 'blå', 'blå'],
      Fritext2x: ['en lång text om något', 'en annan', 'tredje'],
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(['number', 'money', 'date', 'yesNo', 'category', 'text']);
  });
});

describe('columns of order lines', () => {
  const fieldsIn = (columns: Record<string, Cells>) =>
    matchColumns(
      Object.entries(columns).map(([header, cells]) => ({ header, machine: null, cells })),
      { language: null, words: allReadingWords },
    ).flatMap(({ field }) => field ?? []);
  const lines = { Artikel: ['Bord', 'Stol', 'Lampa'], Antal: ['1', '2', '3'], 'À-pris': ['10,50', '20,00', '5,25'] };
  it('mean what was bought beside the number or date of an order', () => {
    expect(fieldsIn({ Ordernummer: ['1', '1', '2'], ...lines })).toEqual([
      'orderId',
      'product',
      'quantity',
      'unitPrice',
    ]);
  });
  it('are columns of their own in a list of customers', () => {
    expect(fieldsIn({ Namn: ['Åsa Öberg', 'Bo Ek', 'Eva Lind'], ...lines })).toEqual(['name']);
  });
});

describe('laws', () => {
  const read = fieldKeys.filter((key) => !fieldOf(key).derived);
  // "Senaste order" is put together from words for first, last, buying and being seen.
  const composed = new Set<FieldKey>(['firstOrder', 'lastOrder', 'lastActive']);
  // Columns of the lines of orders have their words in files only, and mean something only beside an order's number or date.
  const ofLines = new Set<FieldKey>(['product', 'quantity', 'unitPrice']);
  it('every field that is read has words in every language', () => {
    const without = readingWords.flatMap(({ language, words }) =>
      read
        .filter((field) => !words[field] && !composed.has(field) && !ofLines.has(field))
        .map((field) => `${language} ${field}`),
    );
    expect(without).toEqual([]);
  });
  it.each([
    ['common', readingWords],
    ['rarer', allReadingWords],
  ])('every %s word names its field', (_, lists) => {
    const deaf = lists.flatMap(({ language, words }) =>
      read.flatMap((field) =>
        wordsIn(words[field] ?? '')
          .filter((word) => word !== '' && !readHeader(word, lists).some((found) => found.field === field))
          .map((word) => `${language} ${field}: ${word}`),
      ),
    );
    expect(deaf).toEqual([]);
  });
  it('no rarer word means another field to the page, which does not know it', () => {
    const misheard = allReadingWords.flatMap(({ language, words }) =>
      read
        .filter((field) => !ofLines.has(field))
        .flatMap((field) =>
          wordsIn(words[field] ?? '')
            .filter((word) => {
              const found = readHeader(word).filter((other) => !ofLines.has(other.field));
              return found.length > 0 && !found.some((other) => other.field === field);
            })
            .map((word) => `${language} ${field}: ${word}`),
        ),
    );
    expect(misheard).toEqual([]);
  });
  it('the labels of the table, as our own exports write them, come back as their fields', () => {
    for (const field of read) expect(readHeader(fieldOf(field).label).map((word) => word.field)).toContain(field);
  });
  it('what the user said holds, whatever the header and the values say', () => {
    const [column] = matchColumns([{ header: 'Email', machine: 'mail', cells: ['a@x.se', 'b@x.se'] }], {
      language: null,
      known: { Email: 'notes' },
    });
    expect(column).toMatchObject({ field: 'notes', certainty: 1 });
  });
  it('a field stands over one column, certainties lie within 0 and 1, and asking twice gives the same', () => {
    const header = fc.oneof(
      fc.constantFrom('Name', 'Phone', 'Home Phone', 'Email', 'Nom', 'Datum', 'Total', 'Titel', 'ID', ''),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    const cell = fc.oneof(
      fc.constantFrom(null, '', 'a@x.se', '12', 'Anna Berg', 'Acme AB', '2020-01-01', 'ja'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const column = fc.record({ header, machine: fc.option(header), cells: fc.array(cell, { maxLength: 6 }) });
    fc.assert(
      fc.property(
        fc.array(column, { maxLength: 8 }),
        fc.constantFrom(null, 'sv', 'de-AT', 'xx'),
        (columns, language) => {
          const found = matchColumns(columns, { language });
          const given = found.flatMap(({ field }): string[] => (field ? [field] : []));
          expect(new Set(given).size).toBe(given.length);
          expect(
            found.every(({ certainty, field }) =>
              field === null ? certainty === 0 : certainty >= 0.5 && certainty <= 1,
            ),
          ).toBe(true);
          expect(matchColumns(columns, { language })).toEqual(found);
        },
      ),
      { numRuns: 400 },
    );
  });
  it('the order of the rows never matters', () => {
    const cells = ['anna@x.se', 'bo@x.se', '', 'eva@y.nl'];
    const one = (texts: string[]) =>
      matchColumns([{ header: 'Kontakt', machine: null, cells: texts }], { language: 'sv' });
    expect(one(cells.toReversed())).toEqual(one(cells));
  });
  it('machine names and adapters are heard too', () => {
    const known: Record<string, FieldKey> = { hs_x: 'stage' };
    const found = matchColumns(
      [
        { header: 'Senast', machine: 'last_order_date', cells: [] },
        { header: 'Läge', machine: 'hs_x', cells: [] },
      ],
      { language: 'sv', known },
    );
    expect(found.map(({ field }) => field)).toEqual(['lastOrder', 'stage']);
    expect(found[0]?.reasons[0]).toMatchObject({ kind: 'attribute' });
  });
});
