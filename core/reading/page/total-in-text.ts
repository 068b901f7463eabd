import { madeOfWords, type ReadingWords, readingWords, wordsIn } from '../../languages/reading-words';

const number = String.raw`(\d{1,3}(?:[\s.,'’\u00a0\u202f]\d{3})+(?!\d)|\d+)`;
const words = (pick: (language: ReadingWords) => string): string =>
  [...new Set(readingWords.flatMap((language) => wordsIn(pick(language))))]
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
const to = `(?:[-–—]|to|till|t/m|tot|bis|à|au)`;
const patterns = madeOfWords(() => {
  const of = `(?:${words(({ of }) => of)}|/|\\|)`;
  return {
    /** "1–25 of 900", "1 - 10 av 900", "Showing 1 to 10 of 57 entries", "1 t/m 20 van 80". */
    rangeOf: new RegExp(String.raw`${number}\s*${to}\s*${number}\s*${of}\s*${number}`, 'i'),
    /** "25 of 900". */
    partOf: new RegExp(String.raw`${number}\s*${of}\s*${number}`, 'i'),
    /** "900 results", "Total: 900". */
    counted: new RegExp(String.raw`(?:^|\s)${number}\s+(?:${words(({ results }) => results)})(?=$|[\s,.•·)])`, 'i'),
  };
});

/** "Page 10 of 35" counts pages. */
const pageWord = /(?:^|[^\p{L}])(?:page|sida|sidan|pagina|blad|seite)\s*$/iu;

const plain = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));

/** Does the text say that there are more than it counts ("50+")? */
export const isOpen = (text: string): boolean => /\d\+/.test(text);

/** The total in a text that is known to be the list's count; null where it says none. */
export function totalIn(text: string): number | null {
  if (isOpen(text)) return null;
  const { rangeOf, partOf, counted } = patterns();
  const [total] = rangeOf.exec(text)?.slice(3) ?? partOf.exec(text)?.slice(2) ?? counted.exec(text)?.slice(1) ?? [];
  const lone = total ?? new RegExp(number).exec(text)?.[1];
  return lone === undefined ? null : plain(lone);
}

/** The total in a text near a list of `read` rows; null where it counts something else. */
export function totalBeside(text: string, read: number): number | null {
  const { rangeOf, partOf, counted } = patterns();
  const range = rangeOf.exec(text);
  if (range) {
    const [from, upTo, total] = [plain(range[1]), plain(range[2]), plain(range[3])];
    if (from <= upTo && upTo <= total && upTo - from + 1 >= read * 0.9) return total;
  }
  const part = partOf.exec(text);
  const isPages = pageWord.test(text.slice(0, part?.index));
  if (part && !isPages && plain(part[1]) === read && plain(part[2]) >= read) return plain(part[2]);
  const count = text.length <= 60 && !isOpen(text) ? counted.exec(text) : null;
  return count && plain(count[1]) >= read ? plain(count[1]) : null;
}
