import type { Language } from '../language';

export const names: Language['names'] = {
  rfm: {
    Champions: 'Spitzenkunden',
    Loyal: 'Treue',
    Active: 'Aktive',
    New: 'Neue',
    Promising: 'Vielversprechende',
    'Needs attention': 'Brauchen Aufmerksamkeit',
    'Almost lost': 'Fast verloren',
    'At risk': 'Gefährdet',
    Dormant: 'Ruhende',
    'Previously loyal': 'Früher treu',
    Prospects: 'Mögliche Kunden',
    Recent: 'Kürzlich gekauft',
    Inactive: 'Inaktive',
    Lost: 'Verlorene',
  },
};
