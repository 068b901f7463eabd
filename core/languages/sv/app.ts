import type { Texts } from '../en/texts';
import type { Overlay } from '../language';
import { customers } from './customers';
import { lists } from './lists';
import { settings } from './settings';
import { tagging } from './tagging';

export const app: Overlay<Texts['app']> = {
  title: 'Segment Lens',
  nav: {
    today: 'I dag',
    lists: 'Listor',
    segments: 'Segment',
    builder: 'Byggaren',
    map: 'Karta',
    customers: 'Kunder',
    campaigns: 'Kampanjer',
    import: 'Import',
    settings: 'Inställningar',
    help: 'Hjälp',
  },
  loading: 'Laddar…',
  retry: 'Försök igen',
  back: 'Tillbaka',
  cancel: 'Avbryt',
  save: 'Spara',
  search: 'Sök',
  copied: 'Kopierat',
  basis: {
    identity: 'Vem det är',
    demographic: 'Om personen',
    geographic: 'Var',
    psychographic: 'Vad de tycker',
    behavioural: 'Vad de gör',
    firmographic: 'Om företaget',
    pipeline: 'Hur långt det kommit',
  },
  lists,
  segments: {
    title: 'Segment',
    yardstick: 'Gränserna beräknades {date} ur {n} kunder',
    cannotTell: 'Går inte att avgöra',
    goal: 'Mål',
    showCustomers: 'Visa kunderna',
    ofAll: { one: 'kund, {share} av alla', other: 'kunder, {share} av alla' },
    knownFor: { one: 'känt för {n} kund', other: 'känt för {n} kunder' },
    reachable: 'Går att nå',
    reach: { one: '{n} med e-post eller telefon', other: '{n} med e-post eller telefon' },
    consent: 'Nyhetsbrev: {yes} ja, {no} nej, {unknown} okänt',
    missingIn: { one: '{field}: okänt för {n} kund', other: '{field}: okänt för {n} kunder' },
  },
  customers,
  tagging,
  import: {
    title: 'Import',
    own: 'Behålls under sitt eget namn',
    question: 'Kontrollera gärna',
    why: {
      undecided: '”{header}”: {text} lästes som {value}. Det kan också vara {other}.',
      mixed: '”{header}”: cellerna säger emot varandra. {text} lästes som {value}; det kan också vara {other}.',
      changed: '”{header}”: nyare celler visar att {text} är {value}, inte {other}.',
    },
    readAs: '”{header}”: {text} lästes som {value}.',
    choice: {
      comma: 'Komma före decimalerna',
      point: 'Punkt före decimalerna',
      DMY: 'Dagen först',
      MDY: 'Månaden först',
      YMD: 'Året först',
      asWritten: 'Som det står',
      times: 'Gånger {times}',
    },
    readHeaderAs: 'Läs ”{header}” så: {choice}',
    answered: '”{header}”, som du sagt: {choice}',
    askAgain: 'Fråga igen',
    answeredNow: '”{header}” har tolkats om, som du sagt.',
    orderLines:
      'Det här är summor av orderrader. Importera filen igen och svara där, om de ska läsas på ett annat sätt.',
  },
  settings,
};
