import { collectNames, nameKey } from './intl-names';

/** ISO 639-1. */
const codes =
  'ar az be bg bn bs ca cs cy da de el en es et eu fa fi fo fr ga gl he hi hr hu hy id is it ja ka kk ko lb lt lv mk mn ms mt nb nl nn no pl pt ro ru se sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh'.split(
    ' ',
  );
let names: Map<string, string> | undefined;

/** The ISO 639-1 code of a language given by code ("sv", "sv-SE", "sv_SE") or by name in the five languages; null where unknown. */
export function readLanguage(text: string): string | null {
  if (text.length > 60) return null;
  names ??= collectNames('language', codes);
  const tag = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (tag && codes.includes(tag)) return tag;
  return names.get(nameKey(text)) ?? null;
}
