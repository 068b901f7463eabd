import type { Texts } from '../en/texts';
import type { Overlay } from '../language';

export const popup: Overlay<Texts['popup']> = {
  title: 'Segment Lens',
  siteOn: 'Segmente auf {site} zeigen',
  siteOff: 'Segmente auf {site} nicht mehr zeigen',
  siteIsOn: 'Auf {site} werden Segmente gezeigt.',
  siteIsOff: 'Auf {site} werden keine Segmente gezeigt.',
  sitePermission:
    'Der Browser fragt, ob diese Website gelesen werden darf. Was gelesen wird, bleibt in diesem Browser.',
  siteRefused:
    'Sie haben nicht erlaubt, {site} zu lesen, deshalb wird dort nichts gezeigt. War das ein Versehen, drücken Sie den Knopf noch einmal.',
  siteNone:
    'Diese Seite gehört zum Browser und kann nicht gelesen werden. Öffnen Sie Ihr CRM in einem Tab oder fügen Sie unten eine Liste ein.',
  siteReload: 'Laden Sie die Seite neu, um die Markierungen zu sehen.',
  thisPage: 'Auf dieser Seite',
  noList: 'Auf dieser Seite wurde noch keine Kundenliste gelesen.',
  paste: 'Kundenliste einfügen',
  pasteHint:
    'Kopieren Sie Zeilen aus einer Tabelle, einer CSV-Datei oder Adressen aus einer E-Mail und fügen Sie sie hier ein.',
  choose: 'Datei wählen',
  run: 'Segmente bilden',
  running: 'Die Liste wird gelesen…',
  cancel: 'Abbrechen',
  understood: 'So wurde die Liste verstanden',
  column: 'Spalte',
  takenFor: 'verstanden als',
  takenForNothing: 'bleibt unter eigenem Namen',
  segments: 'Segmente',
  because: 'Warum diese Segmente',
  size: {
    one: '{n} Kunde',
    other: '{n} Kunden',
  },
  share: '{share} von allen',
  cannotTell: 'Nicht zu sagen',
  showCustomers: 'Kunden zeigen',
  copyGroup: 'Diese Gruppe kopieren',
  copied: {
    one: '{n} Kunde kopiert',
    other: '{n} Kunden kopiert',
  },
  keep: 'Liste behalten',
  keeping: 'Die Liste wird gespeichert…',
  kept: 'Gespeichert. Sie steht jetzt bei Ihren Listen.',
  forget: 'Vergessen',
  forgotten: 'Vergessen. Von der Liste ist nichts mehr da.',
  clear: 'Leeren',
  openPanel: 'Neben der Seite öffnen',
  openTab: 'In einem Tab öffnen',
  local: 'Nichts verlässt diesen Browser.',
  showList: 'Diese Liste zeigen',
};
