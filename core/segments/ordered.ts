import { foldText } from '../values/plain-text';

/**
 * Answers in their order, the least first, `<` between steps and `|` between words of one step; folded, in English, Swedish, Dutch,
 * German and French. Families that share a word in the same place are one.
 */
// biome-ignore format: one step, one line
const families: readonly string[] = [
  [
    'strongly disagree|disagree strongly|completely disagree|totally disagree|instammer inte alls|stammer inte alls|tar helt avstand|helemaal mee oneens|zeer mee oneens|helemaal oneens|stimme uberhaupt nicht zu|stimme gar nicht zu|trifft uberhaupt nicht zu|trifft gar nicht zu|pas du tout d\'accord',
    'disagree|instammer inte|stammer inte|mee oneens|oneens|stimme nicht zu|trifft nicht zu|pas d\'accord',
    'somewhat disagree|slightly disagree|rather disagree|tend to disagree|instammer delvis inte|stammer daligt|enigszins mee oneens|eerder oneens|stimme eher nicht zu|trifft eher nicht zu|plutot pas d\'accord',
    'neither agree nor disagree|neutral|undecided|varken eller|neutralt|neutraal|niet mee eens, niet mee oneens|niet eens, niet oneens|teils teils|teils/teils|weder noch|ni d\'accord ni pas d\'accord|neutre',
    'somewhat agree|slightly agree|rather agree|tend to agree|instammer delvis|stammer delvis|enigszins mee eens|eerder eens|stimme eher zu|trifft eher zu|plutot d\'accord',
    'agree|instammer|stammer|stammer bra|mee eens|eens|stimme zu|trifft zu|d\'accord',
    'strongly agree|agree strongly|completely agree|totally agree|instammer helt|stammer helt|helemaal mee eens|zeer mee eens|helemaal eens|stimme voll zu|stimme voll und ganz zu|trifft voll zu|trifft voll und ganz zu|tout a fait d\'accord',
  ].join('<'),
  'very dissatisfied|mycket missnojd|zeer ontevreden|sehr unzufrieden|tres insatisfait<dissatisfied|missnojd|ontevreden|unzufrieden|insatisfait<somewhat dissatisfied|ganska missnojd|enigszins ontevreden|eher unzufrieden|plutot insatisfait<neither satisfied nor dissatisfied|neutral|neutraal|varken eller|weder noch|neutre<somewhat satisfied|fairly satisfied|ganska nojd|enigszins tevreden|eher zufrieden|plutot satisfait<satisfied|nojd|tevreden|zufrieden|satisfait<very satisfied|mycket nojd|zeer tevreden|sehr zufrieden|tres satisfait',
  'not at all important|not important at all|inte alls viktigt|helemaal niet belangrijk|uberhaupt nicht wichtig|gar nicht wichtig|pas du tout important<not important|unimportant|inte viktigt|oviktigt|niet belangrijk|onbelangrijk|unwichtig|nicht wichtig|pas important<slightly important|not very important|inte sa viktigt|niet zo belangrijk|eher unwichtig|weniger wichtig|peu important<neutral|neutraal|varken eller|neutre<somewhat important|moderately important|fairly important|ganska viktigt|enigszins belangrijk|eher wichtig|assez important<important|viktigt|belangrijk|wichtig<very important|mycket viktigt|zeer belangrijk|sehr wichtig|tres important<extremely important|ytterst viktigt|uiterst belangrijk|ausserst wichtig|extremement important',
  'very unfavorably|very unfavourably|very negative|mycket negativt|zeer negatief|sehr negativ|tres negatif<somewhat unfavorably|somewhat unfavourably|rather negative|negative|negativt|negatief|negativ|negatif<neither favorably nor unfavorably (neutral)|neither favourably nor unfavourably (neutral)|neutral|neutraal|neutralt|neutre<somewhat favorably|somewhat favourably|rather positive|positive|positivt|positief|positiv|positif<very favorably|very favourably|very positive|mycket positivt|zeer positief|sehr positiv|tres positif',
  'never|aldrig|nooit|nie|niemals|jamais<rarely|seldom|sallan|zelden|selten|rarement<sometimes|occasionally|ibland|soms|manchmal|gelegentlich|parfois<often|frequently|regularly|ofta|vaak|haufig|oft|souvent<very often|usually|mostly|mycket ofta|zeer vaak|meestal|sehr oft|tres souvent<always|alltid|altijd|immer|toujours',
  'never|aldrig|nooit|nie|jamais<less than once a year|mer sallan<once a year|yearly|annually|en gang om aret|een keer per jaar|einmal im jahr|une fois par an<every six months|twice a year<every three months|quarterly|once a quarter|var tredje manad|per kwartaal|vierteljahrlich<once a month|monthly|en gang i manaden|varje manad|een keer per maand|maandelijks|einmal im monat|monatlich|une fois par mois<every two weeks|two or three times a month<once a week|weekly|en gang i veckan|varje vecka|een keer per week|wekelijks|einmal pro woche|wochentlich|une fois par semaine<more than once a week|several times a week|flera ganger i veckan|meerdere keren per week|mehrmals pro woche|plusieurs fois par semaine<daily|every day|dagligen|varje dag|dagelijks|taglich|tous les jours',
  'very unlikely|mycket osannolikt|zeer onwaarschijnlijk|sehr unwahrscheinlich|tres improbable<unlikely|osannolikt|onwaarschijnlijk|unwahrscheinlich|improbable<neutral|neither likely nor unlikely|neutraal|neutre<likely|sannolikt|waarschijnlijk|wahrscheinlich|probable<very likely|mycket sannolikt|zeer waarschijnlijk|sehr wahrscheinlich|tres probable',
  'very poor|mycket daligt|zeer slecht|sehr schlecht|tres mauvais<poor|bad|daligt|slecht|schlecht|mauvais<fair|average|okay|ok|varken eller|matig|mittel|moyen<good|bra|goed|gut|bon<very good|mycket bra|zeer goed|sehr gut|tres bon<excellent|utmarkt|uitstekend|ausgezeichnet',
  'very low|mycket lag|zeer laag|sehr niedrig<low|lag|laag|niedrig|faible<medium|middle|moderate|mellan|medel|gemiddeld|middel|mittel|moyen<high|hog|hoog|hoch|eleve<very high|mycket hog|zeer hoog|sehr hoch',
];

const steps: readonly ReadonlyMap<string, number>[] = families.map(
  (family) => new Map(family.split('<').flatMap((step, at) => step.split('|').map((word) => [word, at] as const))),
);

/** What stands for no answer. The reader leaves out blanks and “prefer not to say”; these are answers elsewhere. */
const noAnswer = new Set(
  [
    "don't know|do not know|dont know|not sure|no opinion|no answer|refused|can't say|cannot say|unfamiliar|unfamiliar (n/a)|does not apply|skipped",
    'vet ej|vet inte|ingen asikt|inget svar|ej svar|tveksam|weet niet|weet ik niet|geen mening|geen antwoord|geen idee',
    'weiss nicht|weiss ich nicht|keine meinung|keine antwort|ne sait pas|je ne sais pas|nsp|sans opinion|sans reponse|pas de reponse',
  ].flatMap((line) => line.split('|')),
);
export const isNoAnswer = (text: string): boolean => noAnswer.has(foldText(text).replace(/[.!]$/, ''));

const leastSteps = 3;

/**
 * The different texts of a column from the least to the most, or null where they have no order that shows: words of one family
 * (“never, sometimes, always”), or spans of numbers (“18–24, 25–34, 65+”).
 */
export function orderOf(texts: Iterable<string>): string[] | null {
  const values = [...new Set(texts)].filter((text) => !isNoAnswer(text));
  if (values.length < leastSteps) return null;
  const folded = values.map((value) => foldText(value));
  const family = steps.find((words) => folded.every((value) => words.has(value)));
  const places = family ? folded.map((value) => family.get(value) ?? 0) : folded.map(startOf);
  if (places.some((place) => place === null)) return null;
  const order = values.map((value, at) => ({ value, place: places[at] ?? 0 })).sort((a, b) => a.place - b.place);
  return !family && new Set(places).size < values.length ? null : order.map(({ value }) => value);
}

/** Where a span of numbers begins (“under 18” just below it), or null where the text is none. */
function startOf(text: string): number | null {
  const span = /^(\D{0,12}?)(-?\d[\d.,\s]*\d|-?\d)(?:\s*(?:-|–|to|till|tot|bis|a)\s*[\d.,]+)?\D{0,12}$/.exec(text);
  if (!span) return null;
  const number = Number((span[2] ?? '').replaceAll(/[.,\s](?=\d{3}(?!\d))/g, '').replace(',', '.'));
  const below = /[<≤-]|under|below|less|up to|hogst|minder|tot|unter|bis|moins/.test(span[1] ?? '');
  return Number.isFinite(number) ? (below ? Math.abs(number) - 0.5 : number) : null;
}
