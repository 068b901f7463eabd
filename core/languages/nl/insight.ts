import type { Texts } from '../en/texts';

export const insight: Texts['insight'] = {
  differences: {
    sure: 'Ook anders dan de rest, en niet door toeval: {fields}.',
    none: 'Geen ander verschil met de rest dat geen toeval kan zijn.',
    noColumns: 'Er is geen andere kolom om de segmenten op te vergelijken.',
    within: 'De leden verschillen {times} zoveel van elkaar als alle klanten.',
  },
  breadth: {
    size: 'Te breed: {share} van alle klanten.',
    alike: 'Te breed: de leden verschillen weinig van alle anderen.',
    narrow: {
      one: 'Te smal: {n} klant, waar een campagne er {need} nodig heeft.',
      other: 'Te smal: {n} klanten, waar een campagne er {need} nodig heeft.',
    },
    empty: 'Er zit niemand in.',
    splitAbove:
      'Het best te delen op {field}: meer dan {limit} ({inside}) en de anderen ({outside}). De twee verschillen ook in {other}.',
    splitBy:
      'Het best te delen op {field}: {limit} ({inside}) en de anderen ({outside}). De twee verschillen ook in {other}.',
  },
  profile: {
    number: '{field}: {here} in het midden, elders {elsewhere}',
    level: '{field}: {here} {level}, elders {elsewhere}',
  },
  overlap: {
    same: '‘{segment}’ en ‘{other}’ zijn twee keer hetzelfde segment: {share} van wie in een van beide zit, zit in allebei.',
    part: {
      one: '{n} klant van ‘{segment}’ ({share}) zit ook in ‘{other}’.',
      other: '{n} klanten van ‘{segment}’ ({share}) zitten ook in ‘{other}’.',
    },
  },
  evidence: {
    old: {
      one: '{n} label ({share}) rust op wat meer dan {days} geleden is gelezen, meestal {field}.',
      other: '{n} labels ({share}) rusten op wat meer dan {days} geleden is gelezen, meestal {field}.',
    },
    fresh: 'Alles waar het op rust is binnen {days} gelezen.',
    unknown: 'Wanneer het gelezen is, is niet bekend.',
    latest: 'Het nieuwste in ‘{field}’ is van {date}, dus de labels zeggen weinig over vandaag.',
  },
  sample: {
    slices: 'Dit zijn delen, geen natuurlijke groepen: er zitten ook klanten tussen.',
    yardstick: { one: 'Grenzen bepaald op {date} uit {n} klant.', other: 'Grenzen bepaald op {date} uit {n} klanten.' },
    least: '{field} is bekend van {share} van de klanten.',
  },
  migration: {
    none: 'Niemand is van segment gewisseld sinds {date}.',
    moved: {
      one: '{n} klant is van segment gewisseld sinds {date}: {causes}.',
      other: '{n} klanten zijn van segment gewisseld sinds {date}: {causes}.',
    },
    cause: '{n} door {cause}',
    pair: '{n} van {from} naar {to}',
    net: '{segment}: {in} erbij, {out} eraf',
  },
  drift: {
    none: 'De klanten zijn zoals ze waren op {date}.',
    found: 'Sinds {date} zijn de klanten veranderd in {fields}. Bepaal de grenzen opnieuw.',
  },
  ahead: {
    never: 'Geen label verandert vanzelf.',
    week: {
      one: '{n} label verandert vanzelf binnen een week, op {date}.',
      other: '{n} labels veranderen vanzelf binnen een week, het eerste op {date}.',
    },
    next: 'Geen label verandert vanzelf binnen een week; het eerste doet dat op {date}.',
  },
  money: {
    none: 'Wat klanten opbrengen is niet bekend.',
    top: 'Het beste tiende deel van de klanten brengt {share} van ‘{measure}’ op.',
    fourFifths: '{share} van de klanten brengt vier vijfde op.',
    segment: '{share} van ‘{measure}’ van {of} van de klanten: {times} het gemiddelde.',
    average: '{share} van ‘{measure}’ van {of} van de klanten: zoals gemiddeld.',
  },
  potential: {
    none: 'Niets in de lijst hangt samen met wat een klant opbrengt, dus waar meer vandaan kan komen is niet bekend.',
    alike: 'Vergeleken met klanten die op hen lijken in {fields}.',
    gap: {
      one: '{n} klant brengt minder op dan het midden van vergelijkbare klanten: samen {value} ({low} tot {high}).',
      other:
        '{n} klanten brengen minder op dan het midden van vergelijkbare klanten: samen {value} ({low} tot {high}).',
    },
    budget: 'Daarnaar {share} van een budget ({low} tot {high}).',
  },
  affinity: {
    orders:
      '{right} gaat samen met {left}: in {share} van de bestellingen daarmee, {times} zo vaak als in alle ({count} bestellingen).',
    customers:
      '{right} gaat samen met {left}: {share} van wie dat heeft, {times} zo vaak als iedereen ({count} klanten).',
    leaning: '{item}: {share} van hen, {times} zo vaak als van iedereen.',
    spending: '{field}: {times} het aandeel dat iedereen eraan uitgeeft.',
  },
  price: {
    range:
      'Aanvaardbaar van {low} tot {high}; minste weerstand bij {best}, evenveel vinden het goedkoop als duur bij {even} ({valid} antwoorden).',
    left: {
      one: '{n} antwoord telt niet mee: de prijzen stijgen niet.',
      other: '{n} antwoorden tellen niet mee: de prijzen stijgen niet.',
    },
    trial: 'De meesten zouden kopen voor {trial} ({share}); {revenue} brengt het meest op.',
    few: '{valid} antwoorden met stijgende prijzen zijn te weinig; er zijn er {need} nodig.',
  },
  news: {
    turning: { one: '{n} label verandert uiterlijk {date}', other: '{n} labels veranderen uiterlijk {date}' },
    yardstick: 'De grenzen zijn {days} oud.',
    part: 'De grenzen zijn bepaald uit een deel van de lijst ({read} gelezen).',
    reading: 'De lijst is voor het laatst gelezen op {date}.',
    turned: {
      one: '{n} label is veranderd sinds het gegeven is.',
      other: '{n} labels zijn veranderd sinds ze gegeven zijn.',
    },
    columns: 'De lijst toont niets meer van {fields}.',
  },
  times: { one: '{n} keer', other: '{n} keer' },
};
