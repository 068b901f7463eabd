import type { Texts } from '../en/texts';

export const tagging: Texts['app']['tagging'] = {
  title: 'Taguer une personne',
  none: 'Sélectionnez un nom, un e-mail ou une ligne sur n’importe quelle page, puis choisissez « Taguer dans Segment Lens » dans le menu, ou utilisez le raccourci.',
  who: 'Qui',
  name: 'Nom',
  email: 'E-mail',
  phone: 'Téléphone',
  from: 'Vu sur « {title} »',
  known: 'Connu : {names}. Les tags y sont aussitôt.',
  byName: 'Seul le nom est connu : les tags vont à qui porte exactement ce nom. Avec un e-mail, c’est sûr.',
  nobody: 'Dites qui c’est : un nom complet, un e-mail ou un numéro de téléphone.',
  tags: 'Tags',
  tagsHint: 'Entrée ajoute un tag.',
  suggestions: 'Vos tags',
  remove: 'Retirer {tag}',
  note: 'Note',
  saved: 'Enregistré pour {name}.',
  all: 'Personnes taguées',
  takeAway: 'Retirer',
  takeAwayAsk: 'Retirer tous les tags et la note de {name} ?',
  edit: 'Modifier',
};
