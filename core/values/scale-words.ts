/** Words and letters that multiply the number before them, folded, without a closing dot. */
const scales: Record<string, number> = {};
const add = (factor: number, words: string) => {
  for (const word of words.split(' ')) scales[word] = factor;
};
add(1e3, 'k t tsd tsd dzd duizend tusen tausend thousand thousands mille tys');
add(1e6, 'm mm mn mln mio mi milj miljon miljoner miljoen million millions millionen milion');
add(1e9, 'b bn md mdr mrd mld mia miljard miljarder milliard milliards milliarde milliarden');
add(1e12, 'biljon biljoner biljoen billionen');
add(1e5, 'lakh lakhs lac');
add(1e7, 'crore crores');

/**
 * The factor a word stands for, or null. "Billion" means 10⁹ in English and 10¹² in the other languages, so it counts only
 * on an English page. Capital and small letters mean the same ("12K", "12k").
 */
export function scaleOf(word: string, locale: string): number | null {
  const folded = word.toLowerCase().replace(/\.$/, '');
  if (/^billions?$/.test(folded)) return locale.startsWith('en') ? 1e9 : null;
  return Object.hasOwn(scales, folded) ? (scales[folded] ?? null) : null;
}

const thousands =
  /^(?:[tk](?:kr|sek|nok|dkk|eur|usd|gbp|chf|€|\$|£)|[€$£]k|thousands?|tusental|tsd|duizend(?:en)?|milliers|'?000s?)$/;
const millions =
  /^(?:mn?(?:kr|sek|nok|dkk|eur|usd|gbp|chf|€|\$|£)|[€$£]m|millions?|miljoner|miljoen|millionen|mio|mln|mnkr)$/;
const inBrackets = /[([](?:in )?(K|k|M|T)[)\]]/;

/** The factor that a header names for all its numbers: "Omsättning (tkr)", "Revenue ($M)", "Umsatz in Mio. €"; null without. */
export function scaleInHeader(header: string): number | null {
  const words = header.toLowerCase().split(/[\s,;:.()[\]]+/);
  const letter = inBrackets.exec(header)?.[1];
  if (words.some((word) => millions.test(word)) || letter === 'M') return 1e6;
  return words.some((word) => thousands.test(word)) || letter !== undefined ? 1e3 : null;
}
