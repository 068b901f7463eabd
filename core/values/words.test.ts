import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCompanyForm, normalCompany } from './company';
import { readCountry, writesCountryCodes } from './country';
import { readDomain } from './domain';
import { readEmail } from './email';
import { readGenders } from './gender';
import { foldName, isSharedMailbox, mailboxOf, normalEmail } from './identity';
import { inferKind, notNumbers } from './infer-kind';
import { isMissing, isMissingName } from './missing';
import { isPersonName, readName } from './name';
import { readPhone, readPhones } from './phone';
import { readRange } from './range';
import { readLanguage } from './spoken-language';
import { isTagColumn, readTags } from './tags';
import { isYesNoColumn, readYesNo } from './yes-no';

const habits = { locale: 'en-US', decimal: '.', dateOrder: 'MDY', country: 'US', currency: 'USD' } as const;

describe('missing', () => {
  it.each([
    '',
    ' ',
    '-',
    '--',
    '–',
    'n/a',
    'N/A',
    'NULL',
    '(none)',
    '--None--',
    'saknas',
    'onbekend',
    'unknown',
    '#N/A',
    'k.A.',
    'N.C.',
    'Ej angivet',
    '0000-00-00',
  ])('%j', (text) => expect(isMissing(text)).toBe(true));
  it.each(['0', 'NC', 'no', 'Nej', 'Noa', 'none of these', 'None', '-1', 'x'])('known: %j', (text) =>
    expect(isMissing(text)).toBe(false),
  );
  it('people are called Null and Na', () => {
    expect([isMissingName('Null'), isMissingName('Na'), isMissingName('NULL'), isMissingName('n/a')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('ranges', () => {
  it.each([
    ['51-200', 51, 200],
    ['1 001–5 000', 1001, 5000],
    ['10,001+', 10_001, null],
    ['10.001+', 10_001, null],
    ['<10', null, 9],
    ['>1000', 1001, null],
    ['≥ 50', 50, null],
    ['50 à 99 salariés', 50, 99],
    ['11 till 50', 11, 50],
    ['01-okt', 1, 10],
    ['10-Jan', 1, 10],
    ['nov-50', 11, 50],
    ['Egenföretagare', 1, 1],
    ['fler än 500', 501, null],
    ['minst 5', 5, null],
    ['5 eller fler', 5, null],
    ['1k-5k', 1000, 5000],
  ])('%s', (text, from, to) => expect(readRange(text, habits)).toEqual({ from, to }));
  it.each(['200-51', 'abc', '1-2-3', '070-123 45 67', ''])('none: %s', (text) =>
    expect(readRange(text, habits)).toBeNull(),
  );
});

describe('yes and no', () => {
  it('are words, marks and states', () => {
    expect(['Ja', 'oui', '✓', 'waar', 'subscribed', '1'].map(readYesNo)).toEqual([true, true, true, true, true, true]);
    expect(['Nee', 'nein', '✗', 'inaktiv', '0'].map(readYesNo)).toEqual([false, false, false, false, false]);
    expect(['maybe', '2', ''].map(readYesNo)).toEqual([null, null, null]);
  });
  it('0 and 1 only where the column has nothing else', () => {
    expect(isYesNoColumn([...'01001010010100101001'])).toBe(true);
    expect(isYesNoColumn([...'01002010010100101001'])).toBe(false);
    expect(isYesNoColumn([...'11111111111111111111'])).toBe(false);
    expect(isYesNoColumn(['0', '1', '0', '1', '0'])).toBe(false);
    expect(isYesNoColumn(['Yes', 'No'])).toBe(true);
    expect(isYesNoColumn(['active', 'inactive'])).toBe(false);
  });
});

describe('names', () => {
  it.each([
    ['Lindström, Åsa', 'Åsa', 'Lindström'],
    ['van den Berg, Jan', 'Jan', 'van den Berg'],
    ['Dr. Anna von Ahlen', 'Anna', 'von Ahlen'],
    ['JD John Doe', 'John', 'Doe'],
    ['ANNA VON AHLEN', 'Anna', 'von Ahlen'],
    ['Anna & Per Berg', 'Anna & Per', 'Berg'],
    ['Anna Berg, PhD', 'Anna', 'Berg'],
    ['Berg, Anna (Acme)', 'Anna', 'Berg'],
    ['Mme Élodie Le Goff', 'Élodie', 'Le Goff'],
    ["JEAN D'ARC", 'Jean', "D'Arc"],
  ])('%s', (text, first, last) => expect(readName(text)).toMatchObject({ first, last }));
  it.each([
    'Nordbygg AB',
    'AB Volvo',
    'Acme Inc.',
    'Smith & Sons',
    'info',
    'New York',
    'Summe',
    'Totalt antal',
    'Ej angivet',
    'Storgatan 12',
  ])('no person: %s', (text) => expect(isPersonName(text)).toBe(false));
  it('Asa, Sas and Co are names too', () => {
    expect(['Lindström Åsa', 'Peter Sas', 'Anna Co', 'Equinor ASA'].map(hasCompanyForm)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
  it('fold to one form', () => {
    expect(foldName('Lindström, Åsa')).toBe(foldName('åsa LINDSTROM'));
    expect(foldName('Anna Berg')).not.toBe(foldName('Anna Bergh'));
  });
});

describe('companies', () => {
  it('are equal but for spelling, and different by their form', () => {
    expect(new Set(['Volvo AB', 'AB Volvo', 'VOLVO AB (publ)', 'Volvo Aktiebolag'].map(normalCompany)).size).toBe(1);
    expect(normalCompany('Müller & Söhne GmbH')).toBe(normalCompany('Mueller und Soehne GmbH'));
    expect(normalCompany('Delta B.V.')).not.toBe(normalCompany('Delta N.V.'));
    expect(normalCompany('A.P. Møller - Mærsk A/S')).toBe(normalCompany('AP Moller Maersk AS'));
  });
});

describe('e-mail', () => {
  it('is found and lower-cased; dots and plus stay', () => {
    expect(readEmail('Anna <Anna.B+x@Example.SE>')).toBe('anna.b+x@example.se');
    expect(readEmail('mailto:a@b.se')).toBe('a@b.se');
    expect([readEmail('a@b'), readEmail('@'), readEmail('anna')]).toEqual([null, null, null]);
    expect(normalEmail(' ASA@X.SE ')).toBe('asa@x.se');
    expect(mailboxOf('Anna.Andersson@gmail.com')).toBe(mailboxOf('annaandersson+crm@googlemail.com'));
    expect(mailboxOf('anna.b@x.se')).not.toBe(mailboxOf('annab@x.se'));
  });
  it('may belong to a company', () => {
    expect(['info@x.se', 'sales2@x.se', 'info-se@x.se', 'Kontakt@x.de'].map(isSharedMailbox)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['anna@x.se', 'anna.info@x.se', 'support.anna@x.se'].map(isSharedMailbox)).toEqual([false, false, false]);
  });
});

describe('phones', () => {
  it('by the country of the row, else of the column, else of the reader', () => {
    expect(readPhone('070-123 45 67', 'SE')).toBe('+46701234567');
    expect(readPhone("'0046701234567", null)).toBe('+46701234567');
    expect(readPhone('555-0123', null)).toBeNull();
    const read = (texts: string[], countries: (string | null)[]) =>
      readPhones(texts, countries, { habitCountry: 'US', known: undefined }).values;
    expect(read(['06 12 34 56 78', '+33 6 12 34 56 79'], [null, null])).toEqual(['+33612345678', '+33612345679']);
    expect(read(['070-123 45 67 (mobil)', '+46 8 12 34 56 ::: 070-1'], ['SE', null])).toEqual([
      '+46701234567',
      '+468123456',
    ]);
    expect(read(['0151 23456789'], ['DE'])).toEqual(['+4915123456789']);
    expect(read(['06 12 34 56 78'], [null])).toEqual([null]);
  });
});

describe('countries, languages, genders', () => {
  it('by code and by name in five languages', () => {
    expect(['Sverige', 'Schweden', 'SWE', 'se', 'Suède', 'Zweden'].map(readCountry)).toEqual(Array(6).fill('SE'));
    expect(
      ['Moldova, Republic of', 'Republic of Moldova', 'Korea, South', 'England', 'Bosnien och Hercegovina'].map(
        readCountry,
      ),
    ).toEqual(['MD', 'MD', 'KR', 'GB', 'BA']);
    expect(['Atlantis', 'EU', '', 'Unspecified'].map(readCountry)).toEqual([null, null, null, null]);
    expect([writesCountryCodes(['SE', 'NA', 'ZA']), writesCountryCodes(['NA', 'Sweden'])]).toEqual([true, false]);
    expect(['sv', 'sv-SE', 'Svenska', 'Swedish', 'Schwedisch', 'zzz'].map(readLanguage)).toEqual([
      'sv',
      'sv',
      'sv',
      'sv',
      'sv',
      null,
    ]);
  });
  it('letters of gender follow their column', () => {
    expect(readGenders(['D', 'H'])).toEqual(['female', 'male']);
    expect(readGenders(['D', 'W', 'M'])).toEqual(['other', 'female', 'male']);
    expect(readGenders(['V', 'M'])).toEqual(['female', 'male']);
  });
});

describe('kinds of own columns', () => {
  const kindOf = (texts: string[], header = '') => inferKind(texts, { header, habits, today: '2026-11-22' });
  it('by all their values', () => {
    expect(kindOf(['1', '2,5', '3'])).toBe('number');
    expect(kindOf(['€ 1', '2'])).toBe('money');
    expect(kindOf(['1', '2'], 'Amount (EUR)')).toBe('money');
    expect(kindOf(['2024-01-01', '3 maj 2023'])).toBe('date');
    expect(kindOf(['Ja', 'Nej'])).toBe('yesNo');
    expect(kindOf(['a; b', 'b; c', 'c; a'])).toBe('tags');
    expect(kindOf(['gold', 'gold', 'silver', 'silver'])).toBe('category');
    expect(kindOf(['51-200', '51-200', '11-50', '11-50'])).toBe('category');
    expect(kindOf(['Storgatan 1', '12 Main Street', '14 High Road'])).toBe('text');
    expect(kindOf(['fri', 'mon', 'fri', 'mon'])).toBe('category');
    expect(kindOf([])).toBeNull();
  });
  it('digits that are no quantities', () => {
    expect([
      notNumbers(['00123', '00456']),
      notNumbers(['123 45']),
      notNumbers(['2019', '2021']),
      notNumbers(['10.0.0.1']),
      notNumbers(['12']),
    ]).toEqual(['id', 'postalCode', 'year', 'ip', null]);
  });
});

describe('tags and domains', () => {
  it('split at the surest separator', () => {
    expect(readTags('* myContacts ::: VIP')).toEqual(['VIP']);
    expect(readTags('stamkund, vip, vip')).toEqual(['stamkund', 'vip']);
    expect(readTags('Portland, OR; Lund')).toEqual(['Portland, OR', 'Lund']);
    expect(isTagColumn(['Portland, OR', 'Lund', 'Malmö, SE', 'Ystad'])).toBe(false);
  });
  it('of a web address', () => {
    expect(readDomain('https://www.Nordbygg.se/om?x')).toBe('nordbygg.se');
    expect(readDomain('none here')).toBeNull();
  });
});

it('no text throws or hangs in any parser', () => {
  const parsers = [
    isMissing,
    isMissingName,
    (text: string) => readRange(text, habits),
    readYesNo,
    readName,
    isPersonName,
    foldName,
    normalCompany,
    hasCompanyForm,
    readEmail,
    normalEmail,
    mailboxOf,
    isSharedMailbox,
    (text: string) => readPhone(text, 'SE'),
    readCountry,
    readLanguage,
    (text: string) => readGenders([text]),
    (text: string) => inferKind([text], { header: text, habits, today: '2026-11-22' }),
    readTags,
    readDomain,
  ];
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => parsers.forEach((parse) => void parse(text))));
  for (const unit of ['a', 'a ', '1', '1-', '@', 'a@', '.', 'a.', ',', '(', ' ', '\n', "'", '&', 'é']) {
    for (const parse of parsers) {
      const started = performance.now();
      parse(unit.repeat(20_000));
      expect(performance.now() - started, `${parse} ${JSON.stringify(unit)}`).toBeLessThan(250);
    }
  }
});
