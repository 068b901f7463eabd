import type { Texts } from '../en/texts';

export const unit: Texts['unit'] = {
  days: {
    one: '{n} Tag',
    other: '{n} Tage',
  },
  yes: 'ja',
  no: 'nein',
  from: '{from} oder mehr',
  upTo: 'bis {to}',
  range: '{from}–{to}',
  outOf: '{n} von {of}',
};
