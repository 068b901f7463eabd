import type { Kind } from '@/core/customer/fields';
import type { Value } from '@/core/customer/value';
import type { Speaker } from '@/core/languages/speaker';

/** A value in the reader's habit, in full. */
export function sayValue(value: Value, kind: Kind, speaker: Speaker): string {
  if (typeof value === 'string') return kind === 'date' ? speaker.date(value) : value;
  if (typeof value === 'number') return speaker.number(value);
  if (typeof value === 'boolean') return speaker.show({ kind: 'yesNo', value });
  if (Array.isArray(value)) return speaker.and(value);
  if ('amount' in value) return speaker.money(value.amount, value.currency);
  return speaker.show({ kind: 'range', ...value });
}
