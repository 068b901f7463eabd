import { plainText } from './plain-text';

/** The separator of several values in one cell, the surest first. A comma counts only where no surer one is there. */
const separators = [' ::: ', ';', '|', '\n', ','] as const;

/** Several values in one cell, each once. Google's own groups ("* myContacts") are left out. */
export function readTags(text: string): string[] {
  const separator = separators.find((sign) => text.includes(sign));
  const parts = separator === undefined ? [text] : text.split(separator);
  const tags = parts.map((part) => plainText(part.replace(/^\s*[[{"']+|[\]}"']+\s*$/g, '')));
  return [...new Set(tags.filter((tag) => tag !== '' && !tag.startsWith('* ')))];
}

/** Does a column hold tags by its values alone: short parts behind a separator, which come back in other cells? */
export function isTagColumn(texts: readonly string[]): boolean {
  const several = texts.filter((text) => separators.some((sign) => text.includes(sign)));
  if (several.length < 2 || several.length * 4 < texts.length) return false;
  const counts = new Map<string, number>();
  for (const tag of texts.flatMap(readTags)) {
    if (tag.length > 40 || /\d{3}/.test(tag) || !/\p{L}/u.test(tag)) return false;
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const again = [...counts.values()].filter((count) => count > 1).length;
  return again * 2 >= counts.size;
}
