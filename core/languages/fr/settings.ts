import type { Texts } from '../en/texts';
import type { Overlay } from '../language';

export const settings: Overlay<Texts['app']['settings']> = {
  title: 'Paramètres',
  language: 'Langue',
  languageBrowser: 'Comme le navigateur ({language})',
  appearance: 'Apparence',
  appearanceSystem: 'Comme le système',
  appearanceLight: 'Clair',
  appearanceDark: 'Sombre',
  appearanceWhere: 'Pour le panneau et la fenêtre de l’extension. Les étiquettes suivent la page où elles se trouvent.',
  sender: 'Vous, l’expéditeur',
  senderHint: 'Figure sous les messages. Laissez vide ce qui ne doit pas y figurer.',
  senderName: 'Votre nom',
  senderCompany: 'Votre entreprise',
  senderPhone: 'Votre numéro de téléphone',
  senderEmail: 'Votre adresse e-mail',
  formality: 'Comment vous vous adressez aux clients',
  formalityHint:
    'Dans les messages, pour les langues qui ont deux formes. Le suédois dit du à tout le monde, l’anglais you.',
  formalityWay: { formal: 'formel ({word})', informal: 'familier ({word})' },
  shortcuts: 'Raccourcis',
  shortcut: {
    _execute_action: 'Ouvrir la fenêtre de l’extension',
    message: 'Mettre le message pour ce client dans le champ de texte',
    tag: 'Taguer la personne sélectionnée',
    badges: 'Aller aux étiquettes',
    panel: 'Ouvrir le panneau',
  },
  shortcutNone: 'aucun',
  shortcutsWhere:
    'Ils se modifient dans le navigateur : dans Chrome et Edge, à la page chrome://extensions/shortcuts ; dans Firefox, sous Modules complémentaires, roue dentée, Gérer les raccourcis d’extensions.',
  sites: 'Sites',
  sitesEmpty: 'Activé nulle part pour l’instant. Ouvrez votre CRM et utilisez le bouton de la fenêtre de l’extension.',
  siteOff: 'Désactiver pour {site}',
  columnsHint:
    'Ce que vous avez dit des colonnes. Cela vaut pour les listes qui ont les mêmes colonnes et, sur un site, pour toutes ses listes. Une fois oublié, la prochaine lecture décide elle-même.',
  columnsNone: 'Vous n’avez encore corrigé aucune colonne. Cela se fait sur la page de la liste.',
  columnIs: '« {header} » : {field}',
  columnForget: 'Oublier',
  columnForgetNamed: 'Oublier ce qui a été dit de « {header} »',
  backup: 'Sauvegarde',
  backupText:
    'Un seul fichier avec tout : listes, clients, segments, campagnes, messages, tags et paramètres. Qui a le fichier peut le lire.',
  backupSave: 'Enregistrer une sauvegarde',
  backupOpen: 'Restaurer une sauvegarde…',
  backupAsk:
    'Restaurer la sauvegarde du {date} : {lists}, {customers} ? Elle remplace tout ce qui est ici : {listsNow}, {customersNow}. Les personnes effacées restent effacées.',
  backupReplace: 'Tout remplacer',
  backupDone: 'La sauvegarde du {date} est restaurée.',
  backupUndone: 'Tout est de nouveau comme avant.',
  listCount: { one: '{n} liste', other: '{n} listes' },
  privacy: 'Confidentialité',
  privacyText: 'Tout reste dans ce navigateur et n’est envoyé nulle part.',
  erase: 'Tout effacer',
  eraseAsk:
    'Effacer toutes les listes, tous les clients et segments de ce navigateur, et désactiver chaque site ? C’est irréversible.',
  erasedStayAway: 'Les personnes que vous avez effacées sont laissées de côté quand leur liste est relue.',
  readErasedAgain: 'Les lire de nouveau',
  saved: 'Enregistré',
  eraseWhere: 'Un seul client ou une seule liste s’efface sur sa propre page.',
};
