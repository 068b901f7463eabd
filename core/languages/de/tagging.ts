import type { Texts } from '../en/texts';

export const tagging: Texts['app']['tagging'] = {
  title: 'Person taggen',
  none: 'Markieren Sie auf einer beliebigen Seite einen Namen, eine E-Mail-Adresse oder eine Zeile und wählen Sie im Menü „In Segment Lens taggen“, oder drücken Sie die Tastenkombination.',
  who: 'Wer',
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  from: 'Gesehen auf „{title}“',
  known: 'Bekannt: {names}. Die Tags stehen dort sofort.',
  byName: 'Nur der Name ist bekannt: Die Tags bekommt, wer genau so heißt. Mit einer E-Mail-Adresse ist es sicher.',
  nobody: 'Sagen Sie, wer es ist: ein ganzer Name, eine E-Mail-Adresse oder eine Telefonnummer.',
  tags: 'Tags',
  tagsHint: 'Enter fügt ein Tag hinzu.',
  suggestions: 'Ihre Tags',
  remove: '{tag} entfernen',
  note: 'Notiz',
  saved: 'Gespeichert für {name}.',
  all: 'Getaggte Personen',
  takeAway: 'Wegnehmen',
  takeAwayAsk: '{name} alle Tags und die Notiz wegnehmen?',
  edit: 'Ändern',
};
