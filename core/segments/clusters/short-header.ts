const mostLetters = 40;
/** Fewer questions than these share no opening: two may begin alike by chance. */
const fewestAlike = 3;
const fewestWords = 2;
/** What is left at the start when the opening is gone, in English, Swedish, Dutch, German and French. */
const small =
  /^(?:is|are|an?|the|to|you|for|with|är|för|en|ett|det|den|de|med|du|zijn|voor|het|een|met|ist|sind|für|mit|der|die|das|dem|eine?|est|sont|les?|la|une?|des|du|pour)\s+|^[^\p{L}\d]+/iu;

/** Commas stand between the parts of a name. */
export const plain = (text: string): string => text.replaceAll(/[,;]\s*/g, ' ').trim();
const wordsOf = (header: string): string[] => header.trim().split(/\s+/);

/** “How important is each of these? Price” → “Price”: what comes last tells the columns of one question apart. */
export function shortHeader(header: string, opening = ''): string {
  const end = /[:?]\s+([^:?]+)\??$/.exec(header)?.[1]?.replace(/^\[(.*)\]$/, '$1');
  const own = plain(end ?? withoutOpening(header, opening).replace(/[?\s]+$/, ''));
  if (own.length <= mostLetters) return own;
  const cut = own.slice(0, mostLetters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostLetters / 2)).trim()}…`;
}

/** The words with which most of several questions begin (“How important”), or none. */
export function sharedOpening(headers: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const header of headers) {
    const words = wordsOf(header);
    for (let count = fewestWords; count < words.length; count += 1) {
      const opening = words.slice(0, count).join(' ');
      counts.set(opening, (counts.get(opening) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  return first && first[1] >= Math.max(fewestAlike, headers.length / 2) ? first[0] : '';
}

function withoutOpening(header: string, opening: string): string {
  if (opening === '' || !header.startsWith(opening)) return header;
  let rest = header.slice(opening.length).trim();
  while (small.test(rest)) rest = rest.replace(small, '');
  return rest.replace(/[^\p{L}\d%€$)]+$/u, '') || header;
}
