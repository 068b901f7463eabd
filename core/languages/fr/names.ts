import type { Language } from '../language';
import { ofMethods } from './names-of-methods';
import { ofRules } from './names-of-rules';
import { ofSets } from './names-of-sets';

export const names: Language['names'] = {
  ...ofMethods,
  rules: ofRules,
  sets: ofSets,
  companySize: {
    micro: 'très petite',
    small: 'petite',
    medium: 'moyenne',
    large: 'grande',
  },
  seniority: {
    entry: 'débutant',
    staff: 'collaborateur',
    owner: 'propriétaire',
    executive: 'direction générale',
    director: 'directeur',
    manager: 'responsable',
    specialist: 'spécialiste',
  },
  jobFunction: {
    'general management': 'direction',
    'human resources': 'ressources humaines',
    marketing: 'marketing',
    'customer service': 'service client',
    purchasing: 'achats',
    sales: 'ventes',
    finance: 'finances',
    legal: 'juridique',
    it: 'informatique',
    engineering: 'technique',
    operations: 'exploitation',
    administration: 'administration',
    'care and education': 'soins et enseignement',
  },
  ageBand: {
    'under 18': 'moins de 18 ans',
    '65 and over': '65 ans et plus',
  },
  gender: {
    female: 'femme',
    male: 'homme',
    other: 'autre',
  },
  climate: {
    tropical: 'tropical',
    dry: 'aride',
    temperate: 'tempéré',
    continental: 'continental',
    polar: 'polaire',
  },
};
