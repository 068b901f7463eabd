import type { Texts } from '../en/texts';
import type { Overlay } from '../language';

export const unit: Overlay<Texts['unit']> = {
  days: { one: '{n} dag', other: '{n} dagen' },
  yes: 'ja',
  no: 'nee',
  from: '{from} of meer',
  upTo: 'tot en met {to}',
  range: '{from}–{to}',
  outOf: '{n} van {of}',
};
