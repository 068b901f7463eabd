import type { Texts } from '../en/texts';
import type { Overlay } from '../language';

export const unit: Overlay<Texts['unit']> = {
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
