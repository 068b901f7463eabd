import type { Texts } from '../en/texts';
import type { Overlay } from '../language';

export const today: Overlay<Texts['today']> = {
  title: 'Vandaag',
  none: 'Deze lijst toont nog geen segmenten.',
  since: 'De laatste',
  moved: 'Wie van segment wisselde',
  nobodyMoved: 'Niemand wisselde van segment.',
  to: 'naar',
  entered: { one: '{n} werd voor het eerst gezien.', other: '{n} werden voor het eerst gezien.' },
  more: { one: 'en nog {n}', other: 'en nog {n}' },
  flow: 'Van waar naar waar, en waarom',
  turning: 'Wie binnen een week wisselt',
  nobodyTurns: 'Geen label verandert vanzelf binnen een week.',
  takeAgain: 'Bepaal de grenzen opnieuw',
  openList: 'Open de lijst',
  flowTitle: 'Stroom',
  before: 'Toen',
  after: 'Nu',
  people: { one: '{n} klant', other: '{n} klanten' },
  flowOf: 'Van de segmenten op {date} naar die van vandaag',
  nobodyFlows: 'Niemand is van segment gewisseld sinds {date}.',
  nobodyFlowsHint: 'Wisselingen staan hier zodra de lijst opnieuw gelezen wordt of de tijd iemand laat veranderen.',
  why: 'Waarom',
  segment: 'Segment',
  cameLeft: '{in} kwamen, {out} gingen',
};
