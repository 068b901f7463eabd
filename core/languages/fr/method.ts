import type { Texts } from '../en/texts';

export const method: Texts['method'] = {
  rfm: 'Récence, fréquence, montant',
  value: 'Valeur attendue',
  clusters: 'Groupes naturels',
  needs: 'Besoins d’après les réponses',
  fit: 'Adéquation et intérêt',
  propensity: 'Départ, réponse ou achat probable',
  rules: 'Règles',
};
