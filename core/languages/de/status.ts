import type { Texts } from '../en/texts';

export const status: Texts['status'] = {
  readAll: { one: '{n} Zeile gelesen', other: 'Alle {n} Zeilen gelesen' },
  readPart: '{read} von {of} gelesen',
  readSome: {
    one: 'Bisher {n} gelesen',
    other: 'Bisher {n} gelesen',
  },
  recordPages: 'Kundenseiten: {list}',
  sortedBy: 'sortiert nach {header}',
  partial: 'Markierungen, die von allen Kunden abhängen, sind vorläufig, bis der Rest gelesen ist.',
  limitsFromPart: 'Die Grenzen wurden bestimmt, als erst ein Teil der Liste gelesen war.',
  without: '{fields} unbekannt',
  nextWithout: 'Blenden Sie {fields} in der Liste ein, oder ergänzen Sie es in Ihrem CRM.',
  nextWithoutInFile:
    'Ergänzen Sie {fields} in Ihrer Liste und fügen Sie sie noch einmal ein, oder importieren Sie sie.',
};
