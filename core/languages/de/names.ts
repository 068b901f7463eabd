import type { Language } from '../language';
import { ofMethods } from './names-of-methods';
import { ofRules } from './names-of-rules';
import { ofSets } from './names-of-sets';

export const names: Language['names'] = {
  ...ofMethods,
  rules: ofRules,
  sets: ofSets,
  companySize: {
    micro: 'sehr klein',
    small: 'klein',
    medium: 'mittel',
    large: 'groß',
  },
  seniority: {
    entry: 'Berufseinsteiger',
    staff: 'Mitarbeiter',
    owner: 'Inhaber',
    executive: 'Geschäftsleitung',
    director: 'Direktor',
    manager: 'Führungskraft',
    specialist: 'Fachkraft',
  },
  jobFunction: {
    'general management': 'Unternehmensleitung',
    'human resources': 'Personal',
    marketing: 'Marketing',
    'customer service': 'Kundendienst',
    purchasing: 'Einkauf',
    sales: 'Vertrieb',
    finance: 'Finanzen',
    legal: 'Recht',
    it: 'IT',
    engineering: 'Technik',
    operations: 'Betrieb',
    administration: 'Verwaltung',
    'care and education': 'Pflege und Bildung',
  },
  ageBand: {
    'under 18': 'unter 18',
    '65 and over': '65 und älter',
  },
  gender: {
    female: 'weiblich',
    male: 'männlich',
    other: 'divers',
  },
  climate: {
    tropical: 'tropisch',
    dry: 'trocken',
    temperate: 'gemäßigt',
    continental: 'kontinental',
    polar: 'polar',
  },
};
