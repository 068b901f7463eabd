import { type FieldKey, fields } from '../../customer/fields';
import type { Column } from '../../customer/list';

const words: [RegExp, FieldKey][] = [
  [
    /^(name|namn|naam|nom|customer|klant|kund|user|full.?name|kontakt|contact|relatie|employee|author|last.?seen.?name)$/i,
    'name',
  ],
  [/^(first.?name|förnamn|voornaam|vorname|prénom)$/i, 'firstName'],
  [/^(last.?name|efternamn|achternaam|nachname)$/i, 'lastName'],
  [/e-?mail|e-?post|courriel/i, 'email'],
  [/phone|telefon|telefoon|téléphone|mobil/i, 'phone'],
  [/^(company|företag|bedrijf|firma|entreprise|société|account|account name|organisation)$/i, 'company'],
  [/^(city|ort|plaats|stad|ville)$/i, 'city'],
  [/country|land|pays/i, 'country'],
  [/spend|spent|totalt köp|besteed|omsätt|revenue/i, 'totalSpend'],
  [/last order|senaste|laatste bestelling/i, 'lastOrder'],
  [/^orders|bestellingen|nb_commandes/i, 'orders'],
  [/position|title|titel/i, 'jobTitle'],
  [/^age$/i, 'age'],
  [/office/i, 'city'],
  [/address/i, 'street'],
];
const shapes: [RegExp, FieldKey, number][] = [
  [/^\S+@\S+\.\w+$/, 'email', 0.9],
  [/^\+?[\d ()/.-]{7,20}$/, 'phone', 0.5],
  [/\b(AB|HB|BV|B\.V\.|NV|N\.V\.|GmbH|AG|Ltd|Inc\.?|LLC|SARL|SA|Corp\.?|Group)\b/, 'company', 0.7],
  [/^\p{Lu}[\p{L}'’-]+( (van|de|der|von|'t|Hof|[A-Z]\.?)){0,3} \p{Lu}[\p{L}'’-]+$/u, 'name', 0.5],
];
export function matchColumns(
  columns: { header: string; machine: string | null; cells: (string | null)[] }[],
  _: { language: string | null; known?: Readonly<Record<string, FieldKey>> },
): Column[] {
  const used = new Set<string>();
  return columns.map(({ header, machine, cells }) => {
    let field: FieldKey | null = null;
    let certainty = 0;
    for (const [re, key] of words)
      if (!field && (re.test(header) || (machine && re.test(machine)))) {
        field = key;
        certainty = 0.9;
      }
    const filled = cells.filter(Boolean) as string[];
    if (!field)
      for (const [re, key, c] of shapes) {
        const share = filled.filter((t) => re.test(t)).length / Math.max(1, filled.length);
        if (share > 0.6 && (key !== 'phone' || filled.some((t) => /[+ ()-]/.test(t))) && !field) {
          field = key;
          certainty = c * share;
        }
      }
    if (field && used.has(field)) field = null;
    if (field) used.add(field);
    return { header, machine, field, kind: field ? fields[field].kind : 'text', certainty, reasons: [] };
  });
}
