import * as z from 'zod/mini';
import { type FieldKey, fieldKeys, fields, isFieldKey } from './fields';
import { orderLog } from './order-log';
import { type Value, type ValueOfKind, valueOfKind } from './value';

export const customerId = z.string().brand<'CustomerId'>();
export type CustomerId = z.infer<typeof customerId>;
export const listId = z.string().brand<'ListId'>();
export type ListId = z.infer<typeof listId>;

export type Values = { [K in FieldKey]?: ValueOfKind<(typeof fields)[K]['kind']> };

const values = z.object(
  Object.fromEntries(fieldKeys.map((key) => [key, z.optional(valueOfKind[fields[key].kind])])),
) as unknown as z.ZodMiniType<Values>;

const kinds = ['text', 'number', 'money', 'date', 'category', 'tags', 'scale', 'yesNo'] as const;
/** A column that no field of the table stands for, kept under its own header with its own kind. */
const ownValue = z.union(kinds.map((kind) => z.object({ kind: z.literal(kind), value: valueOfKind[kind] })));
export type OwnValue = {
  [K in (typeof kinds)[number]]: { kind: K; value: ValueOfKind<K> };
}[(typeof kinds)[number]];

/** Where a value came from: the list, when it was read (ISO instant), and the text that stood there. */
export const source = z.object({ list: listId, at: z.string(), text: z.string() });
export type Source = z.infer<typeof source>;

export const customer = z.object({
  id: customerId,
  /** Every identity this customer is known by, strongest first: `record:…`, `email:…`, `phone:…`, `person:name|company`, `row:…`. */
  keys: z.array(z.string()),
  values,
  own: z.record(z.string(), ownValue as unknown as z.ZodMiniType<OwnValue>),
  /** Per field key, and per own column as `own:<header>`. */
  sources: z.record(z.string(), source),
  lists: z.array(listId),
  /** What files of orders say that this customer ordered, by list. Number, dates and sum among the values follow from it. */
  logs: z.optional(z.record(z.string(), orderLog)),
  seen: z.object({ first: z.string(), last: z.string() }),
});
export type Customer = z.infer<typeof customer>;

/** What a customer is called on a badge: the name, else the company, else the address that reaches them. */
export function displayName({ values }: Pick<Customer, 'values'>): string {
  const fromParts = [values.firstName, values.lastName].filter(Boolean).join(' ');
  return values.name ?? (fromParts || values.company || values.email || values.phone || values.customerId || '');
}

/** The header of an own column, of its source key. */
export const ownHeader = (key: string) => key.slice('own:'.length);

/** The value under a source key: a field, or `own:<header>`. */
export function valueAt({ values, own }: Pick<Customer, 'values' | 'own'>, key: string): Value | undefined {
  return isFieldKey(key) ? values[key] : own[ownHeader(key)]?.value;
}
