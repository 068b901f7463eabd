import { wordLocales } from './month-names';
import { foldText } from './plain-text';

/** Folded, without articles, dots and the "and" between parts; Saint is St: "The Netherlands" → "netherlands". */
export const nameKey = (name: string): string =>
  foldText(name)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^(?:the|la|le|les|de|die|das|het) |^l'/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/ (?:and|och|en|und|et)(?= )/g, '')
    .trim();

/** Names of codes in the five languages → code. Intl knows them; a name that two codes share keeps the first. */
export function collectNames(type: 'region' | 'language', codes: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const locale of wordLocales) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(locale, { type, style, fallback: 'none' });
      for (const code of codes) {
        const name = display.of(code);
        const key = name === undefined ? '' : nameKey(name);
        if (key !== '' && !names.has(key)) names.set(key, code);
      }
    }
  }
  return names;
}
