/** How somebody is addressed, where a language has two ways. */
export const formalities = ['formal', 'informal'] as const;
export type Formality = (typeof formalities)[number];
/** What the user chose, by language code. A language without a choice has its usual way. */
export type Formalities = Readonly<Partial<Record<string, Formality>>>;

type TwoWays = Record<Formality, { word: string; words: RegExp }> & { usual: Formality };

const only = (words: string, flags = 'iu') => new RegExp(`(?<!\\p{L}|rendez-)(?:${words})(?!\\p{L})`, flags);

/**
 * The languages that have two ways, with the word for each, all the words that only it has, and the way that is usual in business.
 * Swedish says du to everybody and English you.
 */
export const twoWays: Readonly<Record<string, TwoWays>> = {
  nl: {
    formal: { word: 'u', words: only('u|uw|uzelf') },
    informal: { word: 'je', words: only('je|jij|jou|jouw|jouwe|jullie') },
    usual: 'informal',
  },
  de: {
    // “sie” and “ihr” in small letters are somebody else.
    formal: { word: 'Sie', words: only('Sie|Ihnen|Ihr|Ihre[mnrs]?', 'u') },
    informal: { word: 'du', words: only('du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?') },
    usual: 'formal',
  },
  fr: {
    formal: { word: 'vous', words: only('vous|votre|vos|vôtre') },
    informal: { word: 'tu', words: only('tu|te|toi|ton|ta|tes|tien|t(?=’)') },
    usual: 'formal',
  },
};

export const formalityOf = (language: string, chosen: Formalities): Formality =>
  chosen[language] ?? twoWays[language]?.usual ?? 'informal';

/** `Haben <Sie|du> eine Frage?`: where the two ways differ both stand in the text, the formal one first. */
const choice = /<([^<>|{}%\n]*)\|([^<>|{}%\n]*)>/g;
export const inFormality = (text: string, formality: Formality): string =>
  text.replaceAll(choice, (_, formal: string, informal: string) => (formality === 'formal' ? formal : informal));

/** The words of the other way that stand in a text of this language: none may. */
export function wordsOfOther(language: string, text: string, formality: Formality): string[] {
  const other = twoWays[language]?.[formality === 'formal' ? 'informal' : 'formal'];
  return other ? [...text.matchAll(new RegExp(other.words, `${other.words.flags}g`))].map(([word]) => word) : [];
}
