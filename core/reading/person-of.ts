import type { OwnValue, Values } from '../customer/customer';
import type { FieldKey } from '../customer/fields';
import type { Person } from '../customer/merge';
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
  kind: ColumnKind;
  values: (ColumnValue | null)[];
};

/** One row: the first column of a field that has a value gives it; what other columns of that field say stays their own. */
export function personOf({ key, record, cells }: Row, index: number, columns: readonly UnderstoodColumn[]): Person {
  const values: Record<string, ColumnValue> = {};
  const own: Record<string, { kind: ColumnKind; value: ColumnValue }> = {};
  const texts: Record<string, string> = {};
  columns.forEach((column, place) => {
    const text = cells[place] ?? null;
    if (text === null) return;
    const { field, label, kind } = column;
    const value = column.values[index] ?? null;
    if (field !== null && !(field in values)) {
      if (value !== null) values[field] = value;
      if (value !== null || !(field in texts)) texts[field] = text;
    } else if (field === null || value !== null) {
      if (value !== null) own[label] = { kind, value };
      texts[`own:${label}`] = text;
    }
  });
  const person = { row: key, record, values: values as Values, own: own as Record<string, OwnValue>, texts };
  if (values.name !== undefined || 'name' in texts) splitName(person);
  else if (!columns.some(({ field }, place) => isNamePart(field) && cells[place] === null)) joinName(person);
  return person;
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
  if ('firstName' in texts || 'lastName' in texts) texts.name = parts.join(' ');
}
