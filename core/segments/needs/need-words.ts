import { foldText } from '../../values/plain-text';

/**
 * Words by which people speak of one need, folded, as beginnings of words, in English, Swedish, Dutch, German and French. A header with one
 * of them is about all of them.
 */
const themes: readonly string[] = [
  'price cheap afford cost expensive money billig pris dyr kostnad goedkoop prijs duur betaalbaar kosten preis gunstig teuer prix cher abordable economi',
  'feature function option app innovat latest newest funktion nyhet mogelijkhed functie nieuwste fonction nouveaut',
  'reliab works stable outage coverage uptime depend tillforlit fungerar driftsak tackning stabil betrouwba werkt dekking storing zuverlass funktioniert ausfall abdeckung fiab marche panne couverture',
  'service support help helpdesk kundtjanst hjalp bemotande klantenservice hulp kundendienst hilfe assistance aide accueil',
  'speed fast quick slow snabb hastighet snel snelheid schnell geschwindigkeit rapid vitesse lent',
  'quality durab kvalitet hallbar kwaliteit qualitat qualite solid',
  'design look style beauti utseende snygg mooi vormgeving aussehen schon esthet beau',
  'sustainab environment green climate climat ecolog miljo klimat hallbarhet duurza milieu nachhaltig umwelt durab environnement',
  'privacy secur safe trygg saker integritet veilig sicher datenschutz securit confidential',
  'easy simple convenien enkel latt smidig gemak makkelijk eenvoudig einfach bequem facile pratique simplicit',
  'taste tasty delicious yummy smak god smaak lekker geschmack lecker gout delicieu bon',
  'health healthy nyttig halsosam gezond gesund sain sante',
];
const byTheme = themes.map((theme) => theme.split(' '));
/** Words of a question that are about no need. */
const empty = new Set(
  'about agree important importance would your that this with have like most want wants need needs from than more less very what which viktig viktigt belangrijk wichtig importante important rate please following question fraga vraag frage own'.split(
    ' ',
  ),
);

/** The words that a column is about: those of its header, and of each need that one of them names. */
export function wordsAbout(field: string): string[] {
  const header = foldText(field.replace(/^own:/, '')).match(/\p{L}{4,}/gu) ?? [];
  const own = header.filter((word) => !empty.has(word));
  const akin = byTheme.filter((words) => own.some((word) => words.some((start) => word.startsWith(start))));
  return [...new Set([...own, ...akin.flat()])];
}
