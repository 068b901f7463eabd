/** Names of countries (ISO 3166-1 alpha-2) in a language, as Intl has them; what is no code of one stays as it is. */
export function countryNamesIn(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
}
