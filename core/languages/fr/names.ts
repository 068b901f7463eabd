import type { Language } from '../language';

export const names: Language['names'] = {
  rfm: {
    Champions: 'Meilleurs clients',
    Loyal: 'Fidèles',
    Active: 'Actifs',
    New: 'Nouveaux',
    Promising: 'Prometteurs',
    'Needs attention': 'À entourer',
    'Almost lost': 'Presque perdus',
    'At risk': 'Menacés',
    Dormant: 'Endormis',
    'Previously loyal': 'Fidèles autrefois',
    Prospects: 'Clients possibles',
    Recent: 'Récents',
    Inactive: 'Inactifs',
    Lost: 'Perdus',
  },
};
