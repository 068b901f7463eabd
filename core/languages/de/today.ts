import type { Texts } from '../en/texts';
import type { Overlay } from '../language';

export const today: Overlay<Texts['today']> = {
  title: 'Heute',
  none: 'Diese Liste zeigt noch keine Segmente.',
  since: 'Zeitraum:',
  moved: 'Wer das Segment gewechselt hat',
  nobodyMoved: 'Niemand hat das Segment gewechselt.',
  to: 'nach',
  entered: { one: '{n} wurde zum ersten Mal gesehen.', other: '{n} wurden zum ersten Mal gesehen.' },
  more: { one: 'und {n} weiterer', other: 'und {n} weitere' },
  flow: 'Von wo nach wo, und warum',
  turning: 'Wer binnen einer Woche wechselt',
  nobodyTurns: 'Keine Markierung ändert sich binnen einer Woche von selbst.',
  takeAgain: 'Grenzen neu bestimmen',
  openList: 'Liste öffnen',
  flowTitle: 'Wechsel',
  before: 'Damals',
  after: 'Jetzt',
  people: { one: '{n} Kunde', other: '{n} Kunden' },
  flowOf: 'Von den Segmenten am {date} zu denen von heute',
  nobodyFlows: 'Seit dem {date} hat niemand das Segment gewechselt.',
  nobodyFlowsHint: 'Wechsel stehen hier, sobald die Liste wieder gelesen wird oder die Zeit jemanden wechseln lässt.',
  why: 'Warum',
  segment: 'Segment',
  cameLeft: '{in} gekommen, {out} gegangen',
};
