import type { Texts } from '../en/texts';
import { customers } from './customers';
import { lists } from './lists';
import { settings } from './settings';
import { tagging } from './tagging';

export const app: Texts['app'] = {
  title: 'Segment Lens',
  nav: {
    today: 'Aujourd’hui',
    lists: 'Listes',
    segments: 'Segments',
    builder: 'Éditeur',
    map: 'Carte',
    customers: 'Clients',
    campaigns: 'Campagnes',
    import: 'Import',
    settings: 'Paramètres',
    help: 'Aide',
  },
  loading: 'Chargement…',
  retry: 'Réessayer',
  back: 'Retour',
  cancel: 'Annuler',
  save: 'Enregistrer',
  search: 'Rechercher',
  copied: 'Copié',
  basis: {
    identity: 'Qui c’est',
    demographic: 'La personne',
    geographic: 'Où',
    psychographic: 'Ce qu’ils pensent',
    behavioural: 'Ce qu’ils font',
    firmographic: 'L’entreprise',
    pipeline: 'Où ils en sont',
  },
  lists,
  segments: {
    title: 'Segments',
    yardstick: 'Limites calculées le {date} d’après {n} clients',
    cannotTell: 'Indéterminé',
    goal: 'Objectif',
    showCustomers: 'Voir les clients',
    ofAll: { one: 'client, {share} du total', other: 'clients, {share} du total' },
    knownFor: { one: 'connu pour {n} client', other: 'connu pour {n} clients' },
    reachable: 'Joignables',
    reach: { one: '{n} avec e-mail ou téléphone', other: '{n} avec e-mail ou téléphone' },
    consent: 'Newsletters : {yes} oui, {no} non, {unknown} inconnu',
    missingIn: { one: '{field} : inconnu pour {n} client', other: '{field} : inconnu pour {n} clients' },
  },
  customers,
  tagging,
  import: {
    title: 'Import',
    own: 'Colonne propre',
    question: 'À vérifier',
    why: {
      undecided: '« {header} » : {text} a été lu comme {value}. Ce pourrait aussi être {other}.',
      mixed:
        '« {header} » : les cellules se contredisent. {text} a été lu comme {value} ; ce pourrait aussi être {other}.',
      changed: '« {header} » : des cellules plus récentes montrent que {text} est {value}, et non {other}.',
    },
    readAs: '« {header} » : {text} a été lu comme {value}.',
    choice: {
      comma: 'Virgule pour les décimales',
      point: 'Point pour les décimales',
      DMY: 'Jour d’abord',
      MDY: 'Mois d’abord',
      YMD: 'Année d’abord',
      asWritten: 'Comme c’est écrit',
      times: 'Fois {times}',
    },
    readHeaderAs: 'Lire « {header} » ainsi : {choice}',
    answered: '« {header} », comme vous l’avez dit : {choice}',
    askAgain: 'Redemander',
    answeredNow: '« {header} » a été relu comme vous l’avez dit.',
    orderLines:
      'Ce sont les totaux de lignes de commande. Pour les lire autrement, importez le fichier de nouveau et répondez à ce moment-là.',
  },
  settings,
};
