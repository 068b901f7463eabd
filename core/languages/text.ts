/** A text, or its forms for one and for more. `{name}` stands for a value; `{n}` picks the form. */
export type Text = string | { one: string; other: string };

/** Widens the literal texts of English, so that other languages may say their own; a text with forms keeps its forms. */
export type Wide<T> = { [K in keyof T]: T[K] extends string ? string : T[K] extends Text ? Text : Wide<T[K]> };
