/** The host of a web address, lower-case and without "www.": "https://www.Nordbygg.se/om" → "nordbygg.se"; null where there is none. */
export function readDomain(text: string): string | null {
  if (text.length > 2000) return null;
  const host =
    text
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/^[^/@]*@/, '')
      .replace(/^www\d?\./, '')
      .split(/[/?#:]/)[0] ?? '';
  return /^(?=.{4,253}$)(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}]{2,63}$/u.test(host) ? host : null;
}
