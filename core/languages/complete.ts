import { texts as english, type Texts } from './en/texts';
import type { Language } from './language';

/** Every text in the language, with English standing in for what is absent. */
export const completeTexts = (language: Language): Texts => overlay(english, language.texts) as Texts;

type Tree = { readonly [key: string]: string | Tree };

function overlay(base: Tree, over: Tree): Tree {
  const entries = Object.entries(base).map(([key, text]) => {
    const own = over[key];
    if (own === undefined) return [key, text];
    return [key, typeof text === 'string' || typeof own === 'string' ? own : overlay(text, own)];
  });
  return Object.fromEntries(entries);
}
