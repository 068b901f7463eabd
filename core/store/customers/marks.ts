/** By what a pack of customers is found: one mark of each id and identity of theirs. `customers` = how many they are. */
export type PackMarks = { pack: number; customers: number; marks: Uint32Array };

/**
 * Numbers by which texts are found again, one a text (FNV-1a of its UTF-16 units, 32 bits; Fowler, Noll and Vo, RFC 9923). Two texts
 * share one in four billion times: whoever finds by them looks again.
 */
export function marksOf(texts: Iterable<string>): Uint32Array<ArrayBuffer> {
  return Uint32Array.from(texts, (text) => {
    let mark = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
    return mark >>> 0;
  });
}
