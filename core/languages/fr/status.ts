import type { Texts } from '../en/texts';

export const status: Texts['status'] = {
  readAll: { one: '{n} ligne lue', other: 'Les {n} lignes sont lues' },
  readPart: '{read} sur {of} lus',
  readSome: {
    one: '{n} lu jusqu’ici',
    other: '{n} lus jusqu’ici',
  },
  recordPages: 'Fiches client : {list}',
  sortedBy: 'trié par {header}',
  partial: 'Les étiquettes qui dépendent de tous les clients sont provisoires jusqu’à la lecture du reste.',
  limitsFromPart: 'Les limites ont été calculées quand une partie seulement de la liste était lue.',
  without: '{fields} : inconnu',
  nextWithout: 'Affichez {fields} dans la liste, ou complétez-le dans votre CRM.',
  nextWithoutInFile: 'Ajoutez {fields} à votre liste, et collez-la ou importez-la de nouveau.',
};
