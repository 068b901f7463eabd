import type { Texts } from '../en/texts';

export const unit: Texts['unit'] = {
  days: {
    one: '{n} jour',
    other: '{n} jours',
  },
  yes: 'oui',
  no: 'non',
  from: '{from} ou plus',
  upTo: 'jusqu’à {to}',
  range: '{from}–{to}',
  outOf: '{n} sur {of}',
};
