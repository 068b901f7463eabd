import type { Texts } from '../en/texts';

export const insight: Texts['insight'] = {
  differences: {
    sure: 'Se distingue aussi des autres, et pas par hasard : {fields}.',
    none: 'Aucune autre différence qui ne puisse être due au hasard.',
    noColumns: 'Il n’y a pas d’autre colonne où comparer les segments.',
    within: 'Ses clients diffèrent entre eux {times} autant que tous les clients.',
  },
  breadth: {
    size: 'Trop large : {share} des clients.',
    alike: 'Trop large : ses clients diffèrent peu de tous les autres.',
    narrow: {
      one: 'Trop étroit : {n} client ; une campagne en demande {need}.',
      other: 'Trop étroit : {n} clients ; une campagne en demande {need}.',
    },
    empty: 'Il n’y a personne.',
    splitAbove:
      'À diviser de préférence par {field} : plus de {limit} ({inside}) et les autres ({outside}). Les deux diffèrent aussi par {other}.',
    splitBy:
      'À diviser de préférence par {field} : {limit} ({inside}) et les autres ({outside}). Les deux diffèrent aussi par {other}.',
  },
  profile: {
    number: '{field} : {here} au milieu, ailleurs {elsewhere}',
    level: '{field} : {here} {level}, ailleurs {elsewhere}',
  },
  overlap: {
    same: '« {segment} » et « {other} » sont deux fois le même segment : {share} de ceux qui sont dans l’un sont dans les deux.',
    part: {
      one: '{n} client de « {segment} » ({share}) est aussi dans « {other} ».',
      other: '{n} clients de « {segment} » ({share}) sont aussi dans « {other} ».',
    },
  },
  evidence: {
    old: {
      one: '{n} étiquette ({share}) repose sur une lecture de plus de {days}, surtout {field}.',
      other: '{n} étiquettes ({share}) reposent sur une lecture de plus de {days}, surtout {field}.',
    },
    fresh: 'Tout ce sur quoi il repose a été lu depuis moins de {days}.',
    unknown: 'On ne sait pas quand cela a été lu.',
    latest: 'La date la plus récente de « {field} » est le {date} : les étiquettes disent donc peu d’aujourd’hui.',
  },
  sample: {
    slices: 'Ce sont des tranches, pas des groupes naturels : il y a aussi des clients entre elles.',
    yardstick: {
      one: 'Limites calculées le {date} d’après {n} client.',
      other: 'Limites calculées le {date} d’après {n} clients.',
    },
    least: '{field} : connu pour {share} des clients.',
  },
  migration: {
    none: 'Personne n’a changé de segment depuis le {date}.',
    moved: {
      one: '{n} client a changé de segment depuis le {date} ({causes}).',
      other: '{n} clients ont changé de segment depuis le {date} ({causes}).',
    },
    cause: '{cause} : {n}',
    pair: '{n} de {from} à {to}',
    net: '{segment} : {in} arrivés, {out} partis',
  },
  drift: {
    none: 'Les clients sont comme au {date}.',
    found: 'Depuis le {date}, les clients ont changé : {fields}. Recalculez les limites.',
  },
  ahead: {
    never: 'Aucune étiquette ne change toute seule.',
    week: {
      one: '{n} étiquette change toute seule d’ici une semaine, le {date}.',
      other: '{n} étiquettes changent toutes seules d’ici une semaine, la première le {date}.',
    },
    next: 'Aucune étiquette ne change toute seule d’ici une semaine ; la première le {date}.',
  },
  money: {
    none: 'On ne sait pas ce que rapportent les clients.',
    top: 'Le meilleur dixième des clients apporte {share} de « {measure} ».',
    fourFifths: '{share} des clients en apportent les quatre cinquièmes.',
    segment: '{share} de « {measure} » viennent de {of} des clients : {times} la moyenne.',
    average: '{share} de « {measure} » viennent de {of} des clients : comme en moyenne.',
  },
  potential: {
    none: 'Rien dans la liste n’est lié à ce que rapporte un client : on ne sait donc pas d’où pourrait venir davantage.',
    alike: 'Comparé à des clients semblables par {fields}.',
    gap: {
      one: '{n} client rapporte moins que le milieu des clients semblables : {value} en tout ({low} à {high}).',
      other: '{n} clients rapportent moins que le milieu des clients semblables : {value} en tout ({low} à {high}).',
    },
    budget: 'D’après cela, {share} d’un budget ({low} à {high}).',
  },
  affinity: {
    orders:
      '{right} va avec {left} : dans {share} de ces commandes, {times} aussi souvent que dans toutes ({count} commandes).',
    customers: 'Qui a {left} a aussi {right} : {share} d’entre eux, {times} aussi souvent que tous ({count} clients).',
    leaning: '{item} : {share} d’entre eux, {times} aussi souvent que tous.',
    spending: '{field} : {times} la part que tous y consacrent.',
  },
  price: {
    range:
      'Acceptable de {low} à {high} ; c’est à {best} que l’on refuse le moins, et à {even} qu’autant trouvent cela bon marché que cher ({valid} réponses).',
    left: {
      one: '{n} réponse écartée : ses prix ne montent pas.',
      other: '{n} réponses écartées : leurs prix ne montent pas.',
    },
    trial: 'Le plus grand nombre achèterait à {trial} ({share}) ; c’est à {revenue} que l’on gagne le plus.',
    few: '{valid} réponses aux prix croissants, c’est trop peu ; il en faut {need}.',
  },
  news: {
    turning: { one: '{n} étiquette change d’ici le {date}', other: '{n} étiquettes changent d’ici le {date}' },
    yardstick: 'Les limites datent de {days}.',
    part: 'Les limites ont été calculées d’après une partie de la liste ({read} lus).',
    reading: 'La liste a été lue pour la dernière fois le {date}.',
    turned: {
      one: '{n} étiquette a changé depuis qu’elle a été donnée.',
      other: '{n} étiquettes ont changé depuis qu’elles ont été données.',
    },
    columns: 'La liste ne montre plus rien de {fields}.',
  },
  times: { one: '{n} fois', other: '{n} fois' },
};
