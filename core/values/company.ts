import { foldText } from './plain-text';

/** Legal forms written out → as they are shortened, folded. */
const longForms: Record<string, string> = {
  aktiebolag: 'ab',
  aktiebolaget: 'ab',
  handelsbolag: 'hb',
  kommanditbolag: 'kb',
  limited: 'ltd',
  incorporated: 'inc',
  corporation: 'corp',
  company: 'co',
  aktiengesellschaft: 'ag',
  'public limited': 'plc',
};
/** Legal forms of the five languages and their neighbours, folded and without dots. */
const forms = new Set(
  'ab hb kb ek as asa aps oy oyj bv nv vof cv bvba gmbh ag kg ohg ug gbr se ev gmbhcokg cokg sarl sas sasu sa eurl sci snc ltd llc llp lp plc inc corp co pty srl spa sl sro zoo'.split(
    ' ',
  ),
);

const between = / (?:and|och|und|en|et|og) /g;
const hasSigns = /[^a-z\d ]/;
const withoutSigns = (folded: string): string =>
  folded
    .replace(/\((?:publ|haftungsbeschrankt)\)?/g, ' ')
    .replace(/\b(\p{L})\.\s?(?=\p{L}\b\.?)/gu, '$1')
    .replace(/\b(\p{L})\/(?=\p{L}\b)/gu, '$1')
    .replace(/[.,'"]/g, '')
    .replace(/[&+/]/g, ' ')
    .replace(between, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/**
 * A company's name for comparing: case, accents, dots, "&" and "and", "(publ)" and the order of name and legal form don't
 * count. The form itself does: Delta B.V. and Delta N.V. are two companies. German ü and ue are one.
 */
export function normalCompany(name: string): string {
  const folded = foldText(name);
  const words = (hasSigns.test(folded) ? withoutSigns(folded) : folded.replace(between, ' '))
    .trim()
    .split(/ +/)
    .map((word) => longForms[word] ?? word);
  const named = words.filter((word) => !forms.has(word));
  const legal = words.filter((word) => forms.has(word));
  return [...(named.length > 0 ? named : []), ...legal].join(' ').replace(/([aou])e/g, '$1');
}

/** Forms that are no one's name, so that they count in any case; the others ("Asa", "Sas", "Co") only in capitals. */
const plainForms = new Set('ltd llc llp inc corp gmbh plc sarl gbr ohg aps oyj eurl pty sasu bvba'.split(' '));

/** Last words of companies that carry no legal form. */
const lastWords = new Set(
  'sons sohne zonen fils brothers group gruppen groep gruppe groupe holding holdings foundation'.split(' '),
);

/** Does the name end (or begin) with a legal form, as companies' names do and people's don't? */
export function hasCompanyForm(name: string): boolean {
  const words = name
    .replace(/\((?:publ|haftungsbeschränkt)\)/gi, '')
    .trim()
    .split(/[\s,]+/);
  const [first, last] = [words[0] ?? '', (words.at(-1) ?? '').replaceAll('.', '')];
  if (words.length < 2) return false;
  const lower = last.toLowerCase();
  if (plainForms.has(lower) || lastWords.has(foldText(last)) || Object.hasOwn(longForms, lower)) return true;
  return (
    (forms.has(lower) && (last === last.toUpperCase() || /^(?:Ab|Oy|Bv|Nv|Kg|Ag)$/.test(last))) ||
    /^(?:AB|HB|KB|AS)$/.test(first)
  );
}
