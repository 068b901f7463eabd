import type { OwnValue, Values } from '../customer/customer';
import type { FieldKey } from '../customer/fields';
import type { Person } from '../customer/merge';
import { objectOf } from '../customer/object-of';
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

/** One row: the first column of a field that has a value gives it; what other columns of that field say stays their own. */
export function personOf({ key, record, cells }: Row, index: number, columns: readonly UnderstoodColumn[]): Person {
  const given = { keys: [] as string[], values: [] as ColumnValue[] };
  const owned = { keys: [] as string[], values: [] as { kind: ColumnKind; value: ColumnValue }[] };
  const told = { keys: [] as string[], values: [] as string[] };
  for (let place = 0; place < columns.length; place += 1) {
    const column = columns[place];
    const text = cells[place] ?? null;
    if (text === null || !column) continue;
    const { field, label, kind } = column;
    const value = column.values[index] ?? null;
    if (field !== null && !given.keys.includes(field)) {
      if (value !== null) put(given, field, value);
      if (value !== null || !told.keys.includes(field)) put(told, field, text);
    } else if (field === null || value !== null) {
      if (value !== null) put(owned, label, { kind, value });
      put(told, column.ownKey, text);
    }
  }
  const values = objectOf(given.keys, given.values);
  const texts = objectOf(told.keys, told.values);
  const own = objectOf(owned.keys, owned.values);
  const person = { row: key, record, values: values as Values, own: own as Record<string, OwnValue>, texts };
  if (values.name !== undefined || 'name' in texts) splitName(person);
  else if (!columns.some(({ field }, place) => isNamePart(field) && cells[place] === null)) joinName(person);
  return person;
}

/** A later column of a field takes the place of an earlier one that was blank. */
function put<T>(into: { keys: string[]; values: T[] }, key: string, value: T): void {
  const at = into.keys.indexOf(key);
  if (at >= 0) into.values[at] = value;
  else into.values[into.keys.push(key) - 1] = value;
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
