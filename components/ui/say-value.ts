import { fieldOf, isFieldKey, type Kind } from '@/core/customer/fields';
import type { Value } from '@/core/customer/value';
import type { Speaker } from '@/core/languages/speaker';

/** A value of a field, or of a column of the list's own (`own:…`), in the reader's habit, in full. */
export function sayValue(value: Value, kind: Kind, speaker: Speaker, field: string): string {
  if (typeof value === 'string') return sayText(value, kind, speaker, field);
  if (typeof value === 'number') return speaker.showOf(field, { kind: 'number', value });
  if (typeof value === 'boolean') return speaker.show({ kind: 'yesNo', value });
  if (Array.isArray(value)) return speaker.and(value);
  if ('amount' in value) return speaker.money(value.amount, value.currency);
  return speaker.show({ kind: 'range', ...value });
}

function sayText(text: string, kind: Kind, speaker: Speaker, field: string): string {
  if (kind === 'date') return speaker.date(text);
  const isCountry = isFieldKey(field) && fieldOf(field).format === 'country';
  return isCountry ? speaker.showOf(field, { kind: 'text', value: text }) : text;
}
