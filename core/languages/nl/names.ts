import type { Language } from '../language';

/** By method, and by the English name that stands beside the segment. */
export const names: Language['names'] = {
  rfm: {
    // recency × frequency and money
    Champions: 'Topklanten',
    Loyal: 'Trouw',
    Active: 'Actief',
    New: 'Nieuw',
    Promising: 'Veelbelovend',
    'Needs attention': 'Vraagt aandacht',
    'Almost lost': 'Bijna weg',
    'At risk': 'Dreigt te vertrekken',
    Dormant: 'Slapend',
    'Previously loyal': 'Vroeger trouw',
    Prospects: 'Mogelijke klanten',
    // the maps of other systems
    Recent: 'Recent besteld',
    Inactive: 'Inactief',
    'Loyal customers': 'Trouwe klanten',
    'Potential loyalist': 'Bijna trouw',
    'Recent customers': 'Nieuwe klanten',
    'Customers needing attention': 'Vraagt aandacht',
    'About to sleep': 'Bijna slapend',
    'Can’t lose them': 'Niet te missen',
    Hibernating: 'In winterslaap',
    Lost: 'Verloren',
  },
};
