/** Words at the end of a header of numbers that stand for something; in small letters. */
const last =
  /(?:^|\s)(?:id|ids|guid|uuid|nr|no|num|nummer|number|numero|numéro|code|kod|kode|zip|plz)$|(?:account|owner|user|contact|customer|client|klant|kund|kunden|person|company|lead|deal|order|product|item|store|pricebook|by|row|record|external|parent)\d*id$|\p{L}nr$/u;

/**
 * Does a column, by its header, hold numbers or letters that stand for something (an id, a code, a postal code), and so say nothing of
 * who has them? “Number of visits” does not, nor does “Amount paid”.
 */
export function standsFor(header: string): boolean {
  const words = header
    .replace(/__c$/i, '')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[_.\-/]+/g, ' ')
    .trim()
    .toLowerCase();
  return last.test(words);
}
