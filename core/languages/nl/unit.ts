import type { Texts } from '../en/texts';

export const unit: Texts['unit'] = {
  days: { one: '{n} dag', other: '{n} dagen' },
  yes: 'ja',
  no: 'nee',
  from: '{from} of meer',
  upTo: 'tot en met {to}',
  range: '{from}–{to}',
  outOf: '{n} van {of}',
};
