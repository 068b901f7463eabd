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
  fit: {
    'Ready to talk': 'Gesprächsbereit',
    'Good fit, in touch': 'Passt gut, in Kontakt',
    'Fair fit, interested': 'Passt mäßig, interessiert',
    'Good fit, quiet': 'Passt gut, still',
    'Fair fit, in touch': 'Passt mäßig, in Kontakt',
    'Poor fit, interested': 'Passt schlecht, interessiert',
    'Fair fit, quiet': 'Passt mäßig, still',
    'Poor fit': 'Passt schlecht',
    'Customer already': 'Schon Kunde',
    'Lost or closed': 'Verloren oder abgeschlossen',
  },
};
