import { foldText, plainText } from './plain-text';

/**
 * What stands in a cell where nothing is known, in five languages, folded; brackets and dashes around it don't count. Drawn
 * from what CRMs, spreadsheets, R, Python and SQL write. "NC" alone is not here: it is North Carolina.
 */
const words = new Set(
  [
    'null, nan, na, n/a, n.a, n.a., n / a, #n/a, #na, #null!, #value!, #ref!, #name?, #div/0!, undefined, unset, unknown',
    'not set, not specified, not available, not provided, not applicable, not stated, not known, no value, no data, blank, empty',
    'missing, tbd, unassigned, prefer not to say, prefer not to answer',
    'saknas, okand, okant, ej angivet, ej angiven, ej angivna, ej tillganglig, ej tillgangligt, uppgift saknas, varde saknas',
    'ingen uppgift, inte angivet, vill ej uppge, inget varde, #saknas!',
    'onbekend, niet bekend, niet ingevuld, niet beschikbaar, niet opgegeven, n.v.t., n.v.t, nvt, geen waarde, niet van toepassing',
    'unbekannt, k.a., k.a, k. a., keine angabe, keine angaben, nicht angegeben, nicht bekannt, nicht verfugbar, fehlt, #nv',
    'n.c., n.c, non renseigne, non renseignee, inconnu, inconnue, non precise, non disponible, non communique, non defini',
  ].flatMap((line) => line.split(', ')),
);

/** Missing only between brackets or dashes, as pick-lists write it: "none" alone is an answer ("children: none"). */
const marked = new Set('none nil ingen inget geen keine kein aucun aucune tom leeg leer vide'.split(' '));

/** Signs that stand for nothing: dashes, dots, question marks, and the impossible date of SQL. */
const sign = /^(?:[-.·?*_~\s]*|0000-00-00(?:[ t]00:00(?::00)?)?)$/;

/** Stands for texts that could not be read, where they are only counted: they may say anything about anybody. */
export const notShown = '…';

const signs = /[@\d]/;
/** Says that something is known. Most cells are told from all of the above at a glance: no word there has an @ or a digit, but for "#div/0!" and dates of zeros. */
export const saysSomething = (text: string): boolean =>
  signs.test(text) && !text.includes('#') && !text.includes('0000');

/** Does the text say that nothing is known? "NULL", "--", "(none)", "saknas", "n/a", "#N/A", or nothing at all. */
export function isMissing(text: string): boolean {
  if (text.length > 60 || saysSomething(text)) return false;
  const plain = plainText(text).toLowerCase();
  if (sign.test(plain)) return true;
  const folded = foldText(plain);
  const bare = folded.replace(/^[-<([{\s]+|[->)\]}\s]+$/g, '');
  return words.has(folded) || words.has(bare) || (bare !== folded && marked.has(bare));
}

/** Null and Na are names of people, so among names only the spelling of a machine counts ("NULL", "null", "n/a"). */
export const isMissingName = (text: string): boolean => isMissing(text) && !/^(?:Null|Na|Nan)$/.test(plainText(text));
