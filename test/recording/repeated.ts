import { tidy } from '../../core/reading/page/text';

/** What records say alike: labels in all of them; names of columns, parts of links in most. `tokens` = words of attributes. */
export type Repeated = { texts: Set<string>; tokens: Set<string> };

/** So many of the records (0–1): where columns are pinned, some parts of a record are not mounted. */
const mostRecords = 0.6;

export function repeatedIn(records: Element[][]): Repeated {
  const texts = records.map((parts) => new Set(parts.flatMap(textsIn)));
  const tokens = records.map((parts) => new Set(parts.flatMap(attributesIn).flatMap(tokensOf)));
  return { texts: common(texts, records.length), tokens: common(tokens, records.length * mostRecords) };
}

/** Runs of letters and runs of digits: "row-51" is every row's "row" and this one's 51. */
export const tokensOf = (value: string): string[] => value.match(/\p{L}+|\p{N}+/gu) ?? [];

function textsIn(row: Element): string[] {
  const walker = row.ownerDocument.createTreeWalker(row, 4);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(tidy(walker.currentNode.nodeValue ?? ''));
  return texts;
}

const attributesIn = (row: Element): string[] =>
  [row, ...row.querySelectorAll('*')].flatMap((element) => Array.from(element.attributes, ({ value }) => value));

function common(sets: Set<string>[], least: number): Set<string> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  // One record has nothing to be compared with.
  return new Set([...counts].filter(([, count]) => count > 1 && count >= least).map(([one]) => one));
}
