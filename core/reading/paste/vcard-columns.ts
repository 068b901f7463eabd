import type { Property } from './vcard-properties';

export type PropertyColumn = { header: string; text: string };

/** Headers of a property's parts, in the words of our own header lists. */
const parts: Record<string, (string | null)[]> = {
  FN: ['Name'],
  N: ['Last name', 'First name', 'Middle name', 'Salutation', 'Name suffix'],
  NICKNAME: ['Nickname'],
  ORG: ['Company', 'Department'],
  TITLE: ['Job title'],
  ROLE: ['Role'],
  TEL: ['Phone'],
  EMAIL: ['E-mail'],
  ADR: ['PO box', 'Address line 2', 'Street', 'City', 'Region', 'Postal code', 'Country'],
  URL: ['Website'],
  BDAY: ['Birthday'],
  GENDER: ['Gender'],
  LANG: ['Language'],
  CATEGORIES: ['Tags'],
  NOTE: ['Notes'],
  REV: ['Updated'],
  UID: ['UID'],
};
/** Pictures, sounds, keys and what the file says of itself. */
const skipped = /^(?:VERSION|PRODID|PHOTO|LOGO|SOUND|KEY|KIND|MAILER|CLASS|SORT-STRING|LABEL|AGENT|X-ABLABEL|X-ABADR)$/;

/** What a card says, as columns: the preferred address first, further ones under a number, the rest under its own name. */
export function columnsOf(properties: readonly Property[]): PropertyColumn[] {
  const columns: PropertyColumn[] = [];
  const ordered = properties.toSorted((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)));
  for (const { name, parameters, parts: values } of ordered) {
    if (skipped.test(name) || values.every((value) => value === '')) continue;
    const isFax = name === 'TEL' && /FAX/.test(parameters);
    const headers = isFax ? ['Fax'] : (parts[name] ?? [name]);
    const taken = columns.filter(({ header }) => headers.some((own) => header === own || header.startsWith(`${own} `)));
    const round =
      taken.length > 0 ? 1 + new Set(taken.map(({ header }) => / (\d+)$/.exec(header)?.[1] ?? '1')).size : 1;
    for (const [at, own] of headers.entries()) {
      const text = (
        at === headers.length - 1 ? values.slice(at).join(at === 0 ? '; ' : ' ') : (values[at] ?? '')
      ).trim();
      if (text !== '')
        columns.push({ header: round > 1 ? `${own} ${round}` : `${own}`, text: text.replace(/^(?:tel|mailto):/i, '') });
    }
  }
  return columns;
}

const isPreferred = ({ parameters }: Property): boolean => /(?:^|[;=,"])PREF(?:[;=,":]|$)/.test(parameters);
