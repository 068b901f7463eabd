import type { Texts } from '../en/texts';

export const lists: Texts['app']['lists'] = {
  title: 'Listes',
  empty: 'Aucune liste n’a encore été lue.',
  stepCrm:
    'Ouvrez la liste de clients dans votre CRM, cliquez sur l’icône de Segment Lens (elle peut être derrière la pièce de puzzle de la barre d’outils) et appuyez sur « {button} ».',
  stepOn: 'Les segments sont activés pour {site}. Ouvrez-y la liste de clients.',
  stepPaste: 'Ou, sans CRM :',
  stepImport: 'coller ou importer une liste',
  stepBadge: 'Chaque client a alors un segment. Cliquez dessus : il dit pourquoi, ce qui le changerait et quoi dire.',
  lastRead: 'Lue le {date}',
  columns: 'Colonnes',
  decided: 'Ce qui a décidé du segment de {name} vient en premier.',
  open: 'Ouvrir la liste',
  forget: 'Oublier cette liste',
  one: 'Liste',
  pasted: 'Collée ou importée',
  meaning: 'Ce que veut dire « {header} »',
  certainty: {
    sure: 'Sûr ({share})',
    likely: 'Probable ({share})',
    unsure: 'Pas sûr ({share}), à vérifier',
    user: 'Corrigé par vous',
  },
  columnReason: {
    adapter: 'La présentation de ce système est connue.',
    attribute: 'La page elle-même appelle la colonne « {word} ».',
    header: 'L’en-tête dit « {word} ».',
    values: '{share} des valeurs y ressemblent.',
    neighbour: 'Elle va avec la colonne {field}.',
    user: 'Vous l’avez dit.',
  },
  corrected: '« {header} » est corrigé, et ce qui a été lu dessous est relu.',
  forgetAsk: 'Oublier « {list} » et tous ceux qui n’ont été vus que là ? C’est irréversible.',
};
