import { createContext, useContext } from 'react';
import { fieldOf, isFieldKey, type Kind } from '@/core/customer/fields';
import type { Asked } from '@/core/languages/say-condition';
import type { ShownField } from '@/core/segments/distribution';
import type { StoredModel } from '@/core/store/db';
import type { Counting } from './use-counting';

/** What every part of the builder looks at: the list's fields, how they are spread, and the segments that can be asked about. */
export type Made = {
  today: string;
  fields: readonly ShownField[];
  counting: Counting;
  models: readonly StoredModel[];
  /** Segments above the one that is edited. */
  earlier: readonly { key: string; name: string }[];
  asked: Asked;
};

export const MadeOf = createContext<Made | null>(null);

export function useMade(): Made {
  const made = useContext(MadeOf);
  if (!made) throw new Error('outside of the builder');
  return made;
}

/** The kind of a field of the table, or of a column as the list has it. */
export function kindIn(fields: readonly ShownField[], field: string): Kind {
  if (isFieldKey(field)) return fieldOf(field).kind;
  return fields.find((one) => one.field === field)?.kind ?? 'text';
}
