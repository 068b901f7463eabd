import type { Text } from './text';

/** What a placeholder may stand for; numbers are written in the habit of the language. */
export type Filling = Readonly<Record<string, string | number>>;
export type NumberHabit = { number: (value: number) => string; isOne: (value: number) => boolean };

/**
 * A text with its placeholders filled. `n` picks the form. A placeholder without a value stays as it stands, so that the
 * law test and a reader of the screen see the mistake instead of a hole.
 */
export function fill(text: Text, values: Filling, { number, isOne }: NumberHabit): string {
  const { n } = values;
  // A number that is text already (a range such as "51–200") is never one.
  const form = typeof text === 'string' ? text : typeof n === 'number' && isOne(n) ? text.one : text.other;
  const filled = form.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? number(value) : value;
  });
  // The header of a survey's question brings its mark along.
  return filled.replace(/([?!])\.$/, '$1');
}
