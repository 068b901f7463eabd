import type { Texts } from '../en/texts';

export const today: Texts['today'] = {
  title: 'Aujourd’hui',
  none: 'Cette liste ne montre pas encore de segments.',
  since: 'Période :',
  moved: 'Qui a changé de segment',
  nobodyMoved: 'Personne n’a changé de segment.',
  to: 'vers',
  entered: { one: '{n} vu pour la première fois.', other: '{n} vus pour la première fois.' },
  more: { one: 'et {n} autre', other: 'et {n} autres' },
  flow: 'D’où à où, et pourquoi',
  turning: 'Qui change d’ici une semaine',
  nobodyTurns: 'Aucune étiquette ne change toute seule d’ici une semaine.',
  takeAgain: 'Recalculer les limites',
  openList: 'Ouvrir la liste',
  flowTitle: 'Passages',
  before: 'Avant',
  after: 'Maintenant',
  people: { one: '{n} client', other: '{n} clients' },
  flowOf: 'Des segments du {date} à ceux d’aujourd’hui',
  nobodyFlows: 'Personne n’a changé de segment depuis le {date}.',
  nobodyFlowsHint:
    'Les changements apparaissent ici dès que la liste est relue ou que le temps fait changer quelqu’un.',
  why: 'Pourquoi',
  segment: 'Segment',
  cameLeft: '{in} arrivés, {out} partis',
};
