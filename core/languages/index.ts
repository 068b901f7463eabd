import en from './en/language';
import type { Language } from './language';

const found = import.meta.glob<{ default: Language }>('./*/language.ts', { eager: true });

/** Every language of the folder, by code: a new one is in because it exists. */
export const languages: ReadonlyMap<string, Language> = new Map(
  Object.values(found).map(({ default: language }) => [language.code, language]),
);

/** The language of a BCP 47 tag (`sv`, `sv-FI`), or English. */
export const languageOf = (tag: string): Language => languages.get(tag.toLowerCase().split(/[-_]/)[0] ?? '') ?? en;

/** The first of the preferred tags (as in `navigator.languages`) that is spoken here, as a code; else English. */
export function pickLanguage(preferred: readonly string[]): string {
  const codes = preferred.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return codes.find((code) => languages.has(code)) ?? en.code;
}
