import type { Texts } from '../en/texts';
import type { Overlay } from '../language';

export const today: Overlay<Texts['today']> = {
  title: 'I dag',
  none: 'Listan visar inga segment än.',
  since: 'De senaste',
  moved: 'Vilka som bytt segment',
  nobodyMoved: 'Ingen har bytt segment.',
  to: 'till',
  entered: { one: '{n} sågs för första gången.', other: '{n} sågs för första gången.' },
  more: { one: 'och {n} till', other: 'och {n} till' },
  flow: 'Varifrån och vart, och varför',
  turning: 'Vilka som byter inom en vecka',
  nobodyTurns: 'Inget märke ändras av sig själv inom en vecka.',
  takeAgain: 'Beräkna gränserna på nytt',
  openList: 'Öppna listan',
  flowTitle: 'Flöde',
  before: 'Då',
  after: 'Nu',
  people: { one: '{n} kund', other: '{n} kunder' },
  flowOf: 'Från segmenten {date} till dagens',
  nobodyFlows: 'Ingen har bytt segment sedan {date}.',
  nobodyFlowsHint: 'Byten står här så snart listan läses igen eller tiden får någon att byta.',
  why: 'Varför',
  segment: 'Segment',
  cameLeft: '{in} kom, {out} gick',
};
