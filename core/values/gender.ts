import { foldText } from './plain-text';

export type Gender = 'female' | 'male' | 'other';

const words: Record<Gender, string> = {
  female:
    'f female woman girl w v k kvinna kvinnlig vrouw vrouwelijk frau weiblich femme feminin fru froken mevrouw mevr mw mme mlle madame mademoiselle mrs ms miss tjej dame fille',
  male: 'm male man boy h manlig mannelijk herr mann mannlich homme masculin hr mr monsieur kille dhr heer de heer herre garcon',
  other:
    'x o d other diverse divers non-binary nonbinary non binary icke-binar ickebinar annat annan anders autre non-binaire nichtbinar nicht-binar overig andere',
};
const genders = new Map(
  (['female', 'male', 'other'] as const).flatMap((gender) =>
    words[gender].split(' ').map((word) => [word, gender] as const),
  ),
);
for (const phrase of ['non binary', 'icke binar', 'non binaire', 'nicht binar']) genders.set(phrase, 'other');
genders.set('de heer', 'male');

/**
 * Genders of one column, from words and titles in the five languages and from single letters: K/M is Swedish, V/M Dutch, W/M/D
 * German, F/H French, F/M English. Only D needs its column: "divers" beside W or M, "dame" beside H (Dutch D/H).
 */
export function readGenders(texts: readonly string[]): (Gender | null)[] {
  const folded = texts.map((text) => (text.length > 40 ? '' : foldText(text).replace(/\.$/, '')));
  const letters = new Set(folded);
  const dame = letters.has('h') && !letters.has('m') && !letters.has('w') && !letters.has('f');
  return folded.map((word) => (word === 'd' && dame ? 'female' : (genders.get(word) ?? null)));
}
