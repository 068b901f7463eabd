import { foldText } from '../../values/plain-text';

/**
 * Words by which people speak of one need, folded, as beginnings of words, in English, Swedish, Dutch, German and French. A header with one
 * of them is about all of them.
 */
const themes = {
  price:
    'price cheap afford cost expensive money billig pris dyr kostnad goedkoop prijs duur betaalbaar kosten preis gunstig teuer prix cher abordable economi',
  features:
    'feature function option app innovat latest newest funktion nyhet mogelijkhed functie nieuwste fonction nouveaut',
  reliability:
    'reliab works stable outage coverage uptime depend tillforlit fungerar driftsak tackning stabil betrouwba werkt dekking storing zuverlass funktioniert ausfall abdeckung fiab marche panne couverture',
  service:
    'service support help helpdesk kundtjanst hjalp bemotande klantenservice hulp kundendienst hilfe assistance aide accueil',
  speed: 'speed fast quick slow snabb hastighet snel snelheid schnell geschwindigkeit rapid vitesse lent',
  quality: 'quality durab kvalitet hallbar kwaliteit qualitat qualite solid',
  design: 'design look style beauti utseende snygg mooi vormgeving aussehen schon esthet beau',
  environment:
    'sustainab environment green climate climat ecolog miljo klimat hallbarhet duurza milieu nachhaltig umwelt durab environnement',
  safety: 'privacy secur safe trygg saker integritet veilig sicher datenschutz securit confidential',
  ease: 'easy simple convenien enkel latt smidig gemak makkelijk eenvoudig einfach bequem facile pratique simplicit',
  taste: 'taste tasty delicious yummy smak god smaak lekker geschmack lecker gout delicieu bon',
  health: 'health healthy nyttig halsosam gezond gesund sain sante',
} as const;
export type Need = keyof typeof themes;
const byTheme = Object.entries(themes).map(([need, words]) => ({ need: need as Need, words: words.split(' ') }));
/** Words of a question that are about no need. */
const empty = new Set(
  'about agree important importance would your that this with have like most want wants need needs from than more less very what which viktig viktigt belangrijk wichtig importante important rate please following question fraga vraag frage own'.split(
    ' ',
  ),
);

/** The words that a column is about: those of its header, and of each need that one of them names. */
export function wordsAbout(field: string): string[] {
  const own = wordsOf(field.replace(/^own:/, '')).filter((word) => !empty.has(word));
  const akin = themesOf(own).map(({ words }) => words);
  return [...new Set([...own, ...akin.flat()])];
}

/** The first need that a question or an answer speaks of. */
export const needIn = (text: string): Need | undefined => themesOf(wordsOf(text))[0]?.need;

const wordsOf = (text: string): string[] => foldText(text).match(/\p{L}{4,}/gu) ?? [];
const themesOf = (own: readonly string[]) =>
  byTheme.filter(({ words }) => own.some((word) => words.some((start) => word.startsWith(start))));
