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
  fit: {
    'Ready to talk': 'Prêts à parler',
    'Good fit, in touch': 'Bonne adéquation, en contact',
    'Fair fit, interested': 'Adéquation moyenne, intéressés',
    'Good fit, quiet': 'Bonne adéquation, silencieux',
    'Fair fit, in touch': 'Adéquation moyenne, en contact',
    'Poor fit, interested': 'Faible adéquation, intéressés',
    'Fair fit, quiet': 'Adéquation moyenne, silencieux',
    'Poor fit': 'Faible adéquation',
    'Customer already': 'Déjà client',
    'Lost or closed': 'Perdus ou clos',
  },
};
