import type { FieldKey } from '../customer/fields';
import type { Habits } from '../values/habits';
import type { Texts } from './en/texts';

export type Language = {
  code: string;
  /** In the language itself. */
  name: string;
  habits: Habits;
  texts: Texts;
  /** Field labels; English ones stand in the field table. */
  fields: Partial<Record<FieldKey, string>>;
  /**
   * The English names that stand beside the things themselves: of segments by their method, of ready segmentations under
   * `sets`, and of the product's own values by their derived field. By name and not by key, so that a segment the user has
   * renamed keeps the user's own words. `{value}` in a name stands for the customer list's own word.
   */
  names: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export const defineLanguage = (language: Language): Language => language;
