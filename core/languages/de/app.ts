import type { Texts } from '../en/texts';
import type { Overlay } from '../language';
import { customers } from './customers';
import { lists } from './lists';
import { settings } from './settings';
import { tagging } from './tagging';

export const app: Overlay<Texts['app']> = {
  title: 'Segment Lens',
  nav: {
    today: 'Heute',
    lists: 'Listen',
    segments: 'Segmente',
    builder: 'Baukasten',
    map: 'Landkarte',
    customers: 'Kunden',
    campaigns: 'Kampagnen',
    import: 'Import',
    settings: 'Einstellungen',
    help: 'Hilfe',
  },
  loading: 'Wird geladen…',
  retry: 'Noch einmal versuchen',
  back: 'Zurück',
  cancel: 'Abbrechen',
  save: 'Speichern',
  search: 'Suchen',
  copied: 'Kopiert',
  basis: {
    identity: 'Wer es ist',
    demographic: 'Zur Person',
    geographic: 'Wo',
    psychographic: 'Was sie denken',
    behavioural: 'Was sie tun',
    firmographic: 'Zur Firma',
    pipeline: 'Wie weit es ist',
  },
  lists,
  segments: {
    title: 'Segmente',
    yardstick: 'Grenzen bestimmt am {date} aus {n} Kunden',
    cannotTell: 'Nicht zu sagen',
    goal: 'Ziel',
    showCustomers: 'Kunden zeigen',
    ofAll: { one: 'Kunde, {share} von allen', other: 'Kunden, {share} von allen' },
    knownFor: { one: 'bekannt bei {n} Kunden', other: 'bekannt bei {n} Kunden' },
    reachable: 'Erreichbar',
    reach: { one: '{n} mit E-Mail oder Telefon', other: '{n} mit E-Mail oder Telefon' },
    consent: 'Newsletter: {yes} ja, {no} nein, {unknown} unbekannt',
    missingIn: { one: '{field}: bei {n} Kunden unbekannt', other: '{field}: bei {n} Kunden unbekannt' },
  },
  customers,
  tagging,
  import: {
    title: 'Import',
    own: 'Bleibt unter eigenem Namen',
    question: 'Bitte prüfen',
    why: {
      undecided: '„{header}“: {text} wurde als {value} gelesen. Es kann auch {other} sein.',
      mixed: '„{header}“: Die Zellen widersprechen sich. {text} wurde als {value} gelesen; es kann auch {other} sein.',
      changed: '„{header}“: Neuere Zellen zeigen, dass {text} für {value} steht, nicht für {other}.',
    },
    readAs: '„{header}“: {text} wurde als {value} gelesen.',
    choice: {
      comma: 'Komma vor den Nachkommastellen',
      point: 'Punkt vor den Nachkommastellen',
      DMY: 'Tag zuerst',
      MDY: 'Monat zuerst',
      YMD: 'Jahr zuerst',
      asWritten: 'Wie geschrieben',
      times: 'Mal {times}',
    },
    readHeaderAs: '„{header}“ so lesen: {choice}',
    answered: '„{header}“, wie Sie gesagt haben: {choice}',
    askAgain: 'Noch einmal fragen',
    answeredNow: '„{header}“ wurde neu verstanden, wie Sie gesagt haben.',
    orderLines:
      'Das sind die Summen von Bestellzeilen. Sollen sie anders gelesen werden, importieren Sie die Datei noch einmal und antworten Sie dort.',
  },
  settings,
};
