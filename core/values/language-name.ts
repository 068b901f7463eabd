/** Names of languages (ISO 639-1) in a language, as Intl has them; what is no code of one stays as it is. */
export function languageNamesIn(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return (code) => (/^[a-z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
}
