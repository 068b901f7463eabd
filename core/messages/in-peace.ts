import type { Customer } from '../customer/customer';
import type { Problem } from '../problem';
import { foldText } from '../values/plain-text';

/** Words are folded (small letters, no accents), in English, Swedish, Dutch, German and French, and stand as words of their own. */
const anyOf = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');

/** Said of somebody who has died, wherever it is written. A dead lead is none of them: “dead” alone is not among the words. */
const died = anyOf(
  [
    'deceased|decedent|passed away|has died|estate of(?! the art)',
    'avliden|avlidna|avlidit|dodsbo|dodsboet|gatt bort|har dott',
    'overleden|nalatenschap(?: van)?|is gestorven',
    'verstorben|verstorbene[rn]?|ist gestorben|erbengemeinschaft',
    'decedee?s?|defunte?|hoirie|indivision successorale',
  ].join('|'),
);
/** What a name says only of an estate: in a note it may be land, a discount (Nachlass) or a change of hands (succession). */
const estate = /^(the )?estate\b(?! agen)|(?<!real )\bestate$|^(erven|boedel|nachlass|erben|succession|hoirs)\b|†/u;

const leftAlone = anyOf(
  [
    "(?:do not|don't|dont|never|must not be|may not be) (?:contact(?:ed)?|call|phone|e-?mail|mail|write|disturb)|dnc",
    '(?:kontakta|ring|mejla|maila|skriv) (?:ej|inte)|(?:ej|inte|aldrig) (?:kontaktas?|bli kontaktad|ringas|mejlas)|ingen kontakt',
    'niet (?:meer )?(?:benaderen|contacteren|contact opnemen|bellen|mailen|storen)|geen contact(?: opnemen)?',
    'nicht (?:mehr )?(?:kontaktieren|anrufen|anschreiben|ansprechen|storen)|kein(?:e|en) kontakt(?:aufnahme)?|kontaktsperre|werbesperre',
    "ne (?:pas|plus) (?:le |la |les )?(?:contacter|appeler|deranger|relancer)|ne (?:souhaite|veut) (?:pas|plus) etre contactee?|ne pas l'appeler",
  ].join('|'),
);

/** The texts in which a list says such things of somebody: their name, status, tags and notes, and its own columns. */
function saidOf({ values, own }: Customer): string[] {
  const { name, firstName, middleName, lastName, nameSuffix, salutation, status, stage, segment, tags, notes } = values;
  const fields = [name, firstName, middleName, lastName, nameSuffix, salutation, status, stage, segment, notes];
  const columns = Object.entries(own).flatMap(([header, { kind, value }]) => {
    // A column “Deceased” says it by its header.
    if (kind === 'yesNo') return value === true ? [header] : [];
    return typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  });
  return [...fields, ...(tags ?? []), ...columns].flatMap((text) => (text === undefined ? [] : foldText(text)));
}

/** Why nobody should write or call at all: the customer has died, or wishes no contact. Null where nothing says so. */
export function whyInPeace(customer: Customer): Problem | null {
  const { name, firstName, lastName } = customer.values;
  const names = [name, firstName, lastName].map((text) => foldText(text ?? ''));
  const said = saidOf(customer);
  if (names.some((text) => estate.test(text)) || said.some((text) => died.test(text))) return { code: 'deceased' };
  return said.some((text) => leftAlone.test(text)) ? { code: 'no-contact' } : null;
}
