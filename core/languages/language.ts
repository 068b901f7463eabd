import type { FieldKey } from '../customer/fields';
import type { Habits } from '../values/habits';
import type { Texts } from './en/texts';

/** A text, or its forms for one and for more. `{name}` stands for a value; `{n}` picks the form. */
export type Text = string | { one: string; other: string };

/** What other languages may leave out: English stands in for each text that is absent. */
export type Overlay<T> = { [K in keyof T]?: T[K] extends Text ? Text : Overlay<T[K]> };

export type Language = {
  code: string;
  /** In the language itself. */
  name: string;
  habits: Habits;
  texts: Overlay<Texts>;
  /** Field labels; English ones stand in the field table. */
  fields: Partial<Record<FieldKey, string>>;
};

export const defineLanguage = (language: Language): Language => language;
