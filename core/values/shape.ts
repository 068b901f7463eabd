/**
 * What a text looks like, by cheap rules: enough to tell which column holds what. Runs inside the CRM page, so no library;
 * turning a text into a value is the work of the other files here. A text may have several shapes: `12345` is a number, a
 * postal code and an id.
 */
export type Shape = keyof typeof tests;

const money = String.raw`(?:[$€£¥]|kr|SEK|NOK|DKK|EUR|USD|GBP|CHF|PLN|CAD|AUD|US\$|Fr\.?)`;
const amount = String.raw`\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?(?:[.,][-–]|:-)?\s?(?:[kKMm]|[mM]io\.?|[mM]rd\.?|[mM]kr|tkr)?`;
const month =
  '(?:jan|feb|f[ée]v|mar|m[äa]r|mrt|apr|avr|ma[ijy]|jun|juin|jul|juil|aug|ao[uû]|sep|o[ck]t|nov|de[csz]|d[ée]c)';

/**
 * Legal forms of companies (SE, NO, DK, FI, NL, BE, DE, AT, CH, FR, GB, US). Capitals matter: "SA" is one, "sa" is a word.
 * One list for every language, because a list of customers holds companies of many countries.
 */
const company =
  /(?:^|[\s,(])(?:AB|HB|KB|Aktiebolag|A\/S|AS|ApS|Oyj?|B\.?V\.?(?:BA)?|N\.?V\.?|V\.?O\.?F\.?|C\.V\.|Stichting|[gm]?GmbH(?: & Co\.? KGa?A?)?|AG|KG|OHG|GbR|UG|e\.\s?[KV]\.?|SE|SARL|S\.?à\.?r\.?l\.?|SASU?|S\.A\.S?\.?|SA|EURL|SCI|SPRL|SRL|S\.[rp]\.[la]\.?|Inc\.?|LLC|L\.L\.C\.|LLP|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|Company|Co\.|Pty|Holdings?|Group|Gruppe|Groupe|Verlag|S\.L\.)(?=$|[\s,).])/u;

const tests = {
  email: /^(?:mailto:)?[^\s@<>,;]+@[^\s@<>,;]+\.[\p{L}\d-]{2,}$/u,
  url: /^(?:https?:\/\/|www\.)\S+\.\S+$/i,
  domain: /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+[a-z]{2,24}$/iu,
  number: new RegExp(`^[-+−(]?\\s?${amount}\\s?[-)]?$`),
  integer: /^\d{1,3}(?:[ \u00a0\u202f]?\d{3})*$/,
  money: new RegExp(`^[-+−(]?\\s?(?:${money}\\s?[-−]?\\s?${amount}|${amount}\\s?${money})\\.?\\s?[-)]?$`),
  percent: /^[-+−]?\d+(?:[.,]\d+)?\s?%$/,
  range: /^(?:[<>≤≥~]\s?\d|\d[\d.,' \u00a0\u202f]*\s?(?:[-–—+]|to|till|tot|bis|à)\s?\d*)/,
  date: new RegExp(
    [
      String.raw`^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ,].*)?$`,
      String.raw`^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?:[ ,].*)?$`,
      String.raw`^(?:\p{L}{2,10}[., ]+)?\d{1,2}(?:st|nd|rd|th|er|:e|\.)?[\s./-]+(?:de )?${month}\p{L}*\.?[\s,./-]*(?:\d{2,4})?(?:[ ,].*)?$`,
      String.raw`^(?:\p{L}{2,10}[., ]+)?${month}\p{L}*\.?[\s-]+\d{1,4}(?:st|nd|rd|th)?(?:[\s,]+\d{2,4})?(?:[ ,].*)?$`,
    ].join('|'),
    'iu',
  ),
  /** "3 days ago", "igår", "vorige week", "il y a 2 mois". */
  ago: /^(?:just now|today|yesterday|last (?:week|month|year)|(?:i ?dag|i ?går|nyss|förra .+)|(?:vandaag|gisteren|eergisteren|vorige? .+|zojuist)|(?:heute|gestern|vorgestern|letzte[ns]? .+|gerade eben)|(?:aujourd['’]hui|hier|avant-hier|.+ derni[eè]re?))\b|\b(?:ago|sedan|geleden)$|^(?:vor|för|il y a) .*\d/iu,
  yesNo:
    /^(?:yes|no|true|false|y|n|ja|nej|nee|nein|oui|non|vrai|faux|sant|falskt|waar|onwaar|wahr|falsch|on|off|✓|✔|✗|✘|x|0|1|subscribed|unsubscribed)$/i,
  phone:
    /^(?:(?:tel|telefon|mobil[e]?|mob|t|m)[.:]\s?)?(?=(?:\D*\d){7,15}\D*$)(?:\+|00|\(?0|\(\d{3}\))[\d\s()./\u00a0\u202f‐-―-]+(?:\s?(?:ext|x|#)\.?\s?\d{1,6})?$|^\d{3}[-. ]\d{3,4}[-. ]\d{4}$/i,
  /** Any run of digits that may be dialled: only under a header that says so. */
  digits: /^[+(]?(?=(?:\D*\d){5,})[\d\s()./\u00a0\u202f'–-]+(?:\s?(?:ext|x|#)\.?\s?\d{1,6})?$/i,
  person:
    /^(?=.{4,48}$)(?:\p{Lu}[\p{L}'’.-]*|\p{Lu}['’]\p{Lu}\p{L}+)(?:,? (?:(?:van|von|vom|zu|zum|de|der|den|du|des|da|di|af|av|le|la|el|ten|ter|te|op|'t|und|&|bin|al|y|[dl]['’]\p{L}+)|\p{Lu}[\p{L}'’.-]*)){1,5}$/u,
  company,
  honorific:
    /^(?:mrs?|ms|miss|mx|dr|prof|sir|herr|frau|fru|frk|fröken|dhr|mevr|mw|de heer|mevrouw|hr|fr|monsieur|madame|mademoiselle|m|mme|mlle|heer|divers|ing|dipl\S+)\.?(?: (?:dr|med|ing|prof)\.?)*$/iu,
  gender:
    /^(?:m|f|k|v|w|d|x|h|male|female|man|woman|kvinna|vrouw|männlich|weiblich|divers|homme|femme|mann|frau|other|annat|anders|diverse|non-?binary|herr|dam)$/iu,
  jobTitle:
    /\b(?:CEO|CTO|CFO|COO|CMO|VP|VD|DG|President|Director|Manager|Head|Engineer|Developer|Designer|Consultant|Owner|Founder|Sales|Assistant|Accountant|Analyst|Chef|Leiter(?:in)?|Geschäftsführer(?:in)?|Directeur|Directrice|Responsable|Gérante?|Ekonom|Säljare|Konsult|Inköpare|Ägare|Eigenaar|Verkoper|Inkoper|Adviseur|Hoofd|Einkauf|Vertrieb|Berater|Ingenieur|Ingénieur|Representative|Agent|Administrator|Marketing)\b|(?:chef|ansvarig|ledare|leider|leiter|leiterin|manager|direktör|directeur)$/iu,
  /** Forms of postal codes that numbers do not have: `123 45`, `1234 AB`, `SW1A 1AA`, `12345-6789`, `D-12345`. */
  postalCode:
    /^(?:(?:SE?-?)?\d{3} \d{2}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{5}-\d{4}|[A-Z]{1,2}-\d{4,5}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/,
  vatId:
    /^(?:SE\d{10}01|NL\d{9}B\d{2}|DE\d{9}|FR[A-Z\d]{2}\d{9}|ATU\d{8}|BE[01]\d{9}|GB\d{9}|DK\d{8}|FI\d{8}|IT\d{11}|ES[A-Z\d]\d{7}[A-Z\d])$/,
  /** A house number beside letters: "Storgatan 12", "12 Main St", "Rue de la Paix, 3 bis". */
  street: /^(?=.*\p{L}{3})(?:\d{1,5}[a-z]?(?: bis| ter)?,? \p{L}.*|.*\p{L}[.,]? \d{1,5}(?: ?[a-z])?(?:[ ,/-].*)?)$/iu,
  id: /^(?=.*\d)[\p{L}\d][\p{L}\d._/#:-]{0,39}$/u,
} as const satisfies Record<string, RegExp>;

export const hasShape = (shape: Shape, text: string): boolean => text.length <= 400 && tests[shape].test(text.trim());

/** 0–1: how many of the texts have a shape (0 where there are none). */
export function shareOf(shape: Shape, texts: readonly string[]): number {
  if (texts.length === 0) return 0;
  return texts.reduce((sum, text) => sum + Number(hasShape(shape, text)), 0) / texts.length;
}
