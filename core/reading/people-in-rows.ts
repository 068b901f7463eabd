import type { OwnValue, Values } from '../customer/customer';
import type { FieldKey } from '../customer/fields';
import { objectOf } from '../customer/object-of';
import type { Person } from '../customer/person';
import type { ColumnKind } from '../values/column-format';
import { hasCompanyForm } from '../values/company';
import { readEmail } from '../values/email';
import { readName } from '../values/name';
import type { ColumnValue } from '../values/read-column';
import type { Row } from './reading';

/** A column as it was understood, with a value (or null) for every row. */
export type UnderstoodColumn = {
  field: FieldKey | null;
  /** Its header, made unique. */
  label: string;
  /** `own:` and the label: made once, since a name that is made anew for each cell takes longer than all the rest. */
  ownKey: string;
  kind: ColumnKind;
  values: (ColumnValue | null)[];
};

/** The rows as people: the first column of a field that has a value gives it; what other columns of that field say stays their own. */
export function peopleInRows(rows: readonly Row[], columns: readonly UnderstoodColumn[]): Person[] {
  const fields = columns.map(({ field }) => field);
  const isAlone = fields.map((field) => fields.indexOf(field) === fields.lastIndexOf(field));
  // The same lists for every row, emptied: else six of them are made and thrown away for each of 100,000.
  const [given, owned, told] = [newPairs<ColumnValue>(), newPairs<OwnValue>(), newPairs<string>()];
  return rows.map(({ key, record, cells }, index) => {
    for (const pairs of [given, owned, told]) pairs.keys.length = pairs.values.length = 0;
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place];
      const text = cells[place] ?? null;
      if (text === null || !column) continue;
      const { field, label, kind } = column;
      const value = column.values[index] ?? null;
      if (field !== null && (isAlone[place] || !given.keys.includes(field))) {
        if (value !== null) add(given, field, value);
        if (isAlone[place] || !told.keys.includes(field)) add(told, field, text);
        else if (value !== null) told.values[told.keys.indexOf(field)] = text;
      } else if (field === null || value !== null) {
        if (value !== null) add(owned, label, { kind, value } as OwnValue);
        add(told, column.ownKey, text);
      }
    }
    const person: Person = {
      row: key,
      record,
      values: objectOf(given.keys, given.values) as Values,
      own: objectOf(owned.keys, owned.values),
      texts: objectOf(told.keys, told.values),
    };
    if (person.values.name !== undefined || 'name' in person.texts) splitName(person);
    else if (!fields.some((field, place) => isNamePart(field) && cells[place] === null)) joinName(person);
    return person;
  });
}

/** Keys with a value each, from which an object is made at once. */
type Pairs<Value> = { keys: string[]; values: Value[] };
const newPairs = <Value>(): Pairs<Value> => ({ keys: [], values: [] });

function add<Value>({ keys, values }: Pairs<Value>, key: string, value: Value): void {
  keys.push(key);
  values.push(value);
}

const isNamePart = (field: FieldKey | null) => field === 'firstName' || field === 'middleName' || field === 'lastName';

/**
 * A full name gives the parts that have no column of their own. A company or an address in the name column becomes just that:
 * many systems show it where they have no name.
 */
function splitName({ values, texts }: Person): void {
  const { name } = values;
  const raw = texts.name ?? '';
  const parts = name === undefined ? null : readName(name);
  for (const [field, part] of [
    ['firstName', parts?.first],
    ['lastName', parts?.last],
  ] as const) {
    if (field in texts) continue;
    // Also without a part: the text says that the one known before no longer stands there.
    texts[field] = raw;
    if (part) values[field] = part;
  }
  if (parts) values.name = parts.name;
  else if (name !== undefined && hasCompanyForm(name) && (values.company ?? name) === name) {
    if (values.company === undefined) [values.company, texts.company] = [name, raw];
    delete values.name;
  } else if (name !== undefined && readEmail(name) === name.toLowerCase()) {
    if (values.email === undefined) [values.email, texts.email] = [name.toLowerCase(), raw];
    delete values.name;
  }
}

/** Parts give the full name. */
function joinName({ values, texts }: Person): void {
  const parts = [values.firstName, values.middleName, values.lastName].filter((part) => part !== undefined);
  if (parts.length > 0) values.name = parts.join(' ');
  if (parts.length > 0 || 'firstName' in texts || 'lastName' in texts) texts.name = parts.join(' ');
}
