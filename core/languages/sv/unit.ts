import type { Texts } from '../en/texts';

export const unit: Texts['unit'] = {
  days: { one: '{n} dag', other: '{n} dagar' },
  yes: 'ja',
  no: 'nej',
  from: '{from} eller mer',
  upTo: 'upp till {to}',
  range: '{from}–{to}',
  outOf: '{n} av {of}',
};
