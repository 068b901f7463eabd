import type { Texts } from '../en/texts';
import type { Overlay } from '../language';
import { customers } from './customers';
import { lists } from './lists';
import { settings } from './settings';
import { tagging } from './tagging';

export const app: Overlay<Texts['app']> = {
  title: 'Segment Lens',
  nav: {
    today: 'Vandaag',
    lists: 'Lijsten',
    segments: 'Segmenten',
    builder: 'Bouwer',
    map: 'Kaart',
    customers: 'Klanten',
    campaigns: 'Campagnes',
    import: 'Import',
    settings: 'Instellingen',
    help: 'Hulp',
  },
  loading: 'Laden…',
  retry: 'Opnieuw proberen',
  back: 'Terug',
  cancel: 'Annuleren',
  save: 'Bewaren',
  search: 'Zoeken',
  copied: 'Gekopieerd',
  basis: {
    identity: 'Wie het is',
    demographic: 'Over de persoon',
    geographic: 'Waar',
    psychographic: 'Wat ze vinden',
    behavioural: 'Wat ze doen',
    firmographic: 'Over het bedrijf',
    pipeline: 'Hoe ver het is',
  },
  lists,
  segments: {
    title: 'Segmenten',
    yardstick: 'Grenzen bepaald op {date} uit {n} klanten',
    cannotTell: 'Niet te bepalen',
    goal: 'Doel',
    showCustomers: 'Klanten tonen',
    ofAll: { one: 'klant, {share} van het totaal', other: 'klanten, {share} van het totaal' },
    knownFor: { one: 'bekend van {n} klant', other: 'bekend van {n} klanten' },
    reachable: 'Bereikbaar',
    reach: { one: '{n} met e-mail of telefoon', other: '{n} met e-mail of telefoon' },
    consent: 'Nieuwsbrieven: {yes} ja, {no} nee, {unknown} onbekend',
    missingIn: { one: '{field}: onbekend bij {n} klant', other: '{field}: onbekend bij {n} klanten' },
  },
  customers,
  tagging,
  import: {
    title: 'Importeren',
    own: 'Blijft onder de eigen naam staan',
    question: 'Controleer dit even',
    why: {
      undecided: '‘{header}’: {text} is gelezen als {value}. Het kan ook {other} zijn.',
      mixed: '‘{header}’: de cellen spreken elkaar tegen. {text} is gelezen als {value}; het kan ook {other} zijn.',
      changed: '‘{header}’: nieuwere cellen laten zien dat {text} {value} is, niet {other}.',
    },
    readAs: '‘{header}’: {text} is gelezen als {value}.',
    choice: {
      comma: 'Komma voor de decimalen',
      point: 'Punt voor de decimalen',
      DMY: 'Dag eerst',
      MDY: 'Maand eerst',
      YMD: 'Jaar eerst',
      asWritten: 'Zoals het er staat',
      times: 'Maal {times}',
    },
    readHeaderAs: 'Lees ‘{header}’ zo: {choice}',
    answered: '‘{header}’, zoals je zei: {choice}',
    askAgain: 'Opnieuw vragen',
    answeredNow: '‘{header}’ is opnieuw opgevat, zoals je zei.',
    orderLines:
      'Dit zijn totalen van orderregels. Importeer het bestand opnieuw en antwoord daar, als ze anders gelezen moeten worden.',
  },
  settings,
};
