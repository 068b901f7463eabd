import { foldText } from '../values/plain-text';

/**
 * Words at the start of a word of a header (`…$` a whole word, `^…$` all of it), folded, in English, Swedish, Dutch, German and French. What
 * they stand for is what Regulation (EU) 2016/679 (GDPR) forbids to process without a reason of its own: the special categories of
 * article 9(1) and the convictions and offences of article 10. Beside them sex, marital status and personal identity numbers
 * (article 87), which say nothing of somebody as a customer. A user may still make rules of such columns.
 */
// biome-ignore format: one category, one paragraph
const words: readonly string[] = [
  // Religious or philosophical beliefs.
  'relig|faith|denomination|confession|church|parish|belief|trosuppfattning|tro$|trossamfund|samfund|kyrk|livsaskadning',
  'geloof|godsdienst|kerk|levensovertuiging|konfession|glaube|kirche|weltanschauung|croyance|culte|eglise',
  // Racial or ethnic origin.
  'ethni|etni|ethnie|race$|racial|ras$|rasse|skin colou?r|hudfarg|huidskleur|hautfarbe|couleur de peau|nationalit|citizenship|medborgarskap',
  'country of (origin|birth)|national origin|family origin|^origins?$|^ursprung$|harkomst|fodelseland|^herkomst$|afkomst|geboorteland|^herkunft$|abstammung',
  'geburtsland|staatsangehorigkeit|^origines?$|pays (de naissance|d.origine)|ancestry|migration background|migrationshintergrund|indigenous',
  // Data concerning health. Food is healthy, too: of somebody it is said with a verb.
  'health(?!y)|healthy (are you|do you feel)|(am|feel|are) healthy|diagnos|allerg|pregnan|medic|disease|illness|disab|handicap|symptom|chronic|patient|sick|blood|bmi$|hiv|hals(a|o(?!sam))|halsotillstand|sjuk|gravid',
  'funktionsned|funktionshinder|lakemedel|blodgrupp|gezondheid|ziek|zwanger|beperking|medicijn|bloedgroep|gesundheit|krank|schwanger|behinder|blutgruppe',
  'sante$|etat de sante|maladie|enceinte|grossesse|groupe sanguin|dietary|intoleran',
  // Political opinions.
  'politi|^party$|party (affiliation|membership|preference)|voter|voting|^parti$|partitillhorighet|rostar|^partij$|partijvoorkeur|stemgedrag|partei',
  // Trade union membership.
  'trade union|labou?r union|^union$|union (member|status)|fack|vakbond|vakvereniging|gewerkschaft|syndicat$|syndicale?$|syndique',
  // Sex life and sexual orientation.
  'sexual|sexuell|sexliv|seksue|geaardheid|^orientation$|lgbt|hbtq|lhbti',
  // Genetic and biometric data.
  'biometr|geneti|dna$|genom|fingerprint|fingeravtryck|vingerafdruk|fingerabdruck|empreinte',
  // Criminal convictions and offences.
  'crimin|convict|felony|offen[cs]e|arrest|prison|brott|belastningsregister|straff|strafblad|strafrecht|veroordel|vorstraf|straftat|fuhrungszeugnis|casier judiciaire|condamnation',
  // Sex and gender.
  'sex$|gender|pronoun|kon$|geslacht|geschlecht|sexe$|^genre$|transgender',
  // Marital status.
  'marital|married|divorced|spouse|civil status|relationship status|family status|civilstand|civilstatus|familjestatus|^gift$|burgerlijke staat|burgerlijke stand|gehuwd',
  'familienstand|zivilstand|verheiratet|situation (familiale|matrimoniale)|etat civil|statut marital|^marie$',
  // Personal identity numbers.
  'personn|personal (id|identity|number)|ssn$|social (security|insurance)|national (id|insurance)|passport|samordningsn|fodelsen|bsn$|burgerservice',
  'rijksregister|sofinummer|personalausweis|reisepass|steuer.?id|sozialversicherung|securite sociale|numero de secu|passeport|paspoort|carte d.identite',
];

const sensitive = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${words
    .join('|')
    .split('|')
    .map((word) => (word.startsWith('^') ? word : word.replace(/\$$/, '(?![\\p{L}\\p{M}])')))
    .join('|')})`,
  'u',
);
/** The health of an account is a figure of the trade, and a medium no medicine. */
const ofTrade =
  /(account|customer|client|deal|relationship|pipeline|list) health|health (score|index)|health ?(care)? (industry|sector)/g;

/** Does a header tell that its column says of people what nobody should be sorted by unasked? */
export function isSensitive(header: string): boolean {
  const apart = header.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');
  return sensitive.test(foldText(apart).replaceAll(ofTrade, ' '));
}
