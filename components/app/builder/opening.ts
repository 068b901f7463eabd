import type { ShownField } from '@/core/segments/distribution';
import type { RulesParams } from '@/core/segments/rules/params';

/** What of a list is asked: with which ready sets it can be segmented, and by which fields. */
export type Ask = { list: string; today: string };

/** A ready set by its id: the fields that it needs, those that the list has not enough of, and its rules where it has. */
export type Usable = { id: string; needs: string[]; lacks: string[]; params: RulesParams | null };
export type Opening = { fields: ShownField[]; sets: Usable[] };
