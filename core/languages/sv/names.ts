import type { Language } from '../language';
import { ofMethods } from './names-of-methods';
import { ofRules } from './names-of-rules';
import { ofSets } from './names-of-sets';

export const names: Language['names'] = {
  ...ofMethods,
  rules: ofRules,
  sets: ofSets,
  companySize: {
    micro: 'mycket litet',
    small: 'litet',
    medium: 'medelstort',
    large: 'stort',
  },
  seniority: {
    entry: 'nybörjare',
    staff: 'medarbetare',
    owner: 'ägare',
    executive: 'högsta ledningen',
    director: 'direktör',
    manager: 'chef',
    specialist: 'specialist',
  },
  jobFunction: {
    'general management': 'ledning',
    'human resources': 'personal',
    marketing: 'marknadsföring',
    'customer service': 'kundtjänst',
    purchasing: 'inköp',
    sales: 'försäljning',
    finance: 'ekonomi',
    legal: 'juridik',
    it: 'it',
    engineering: 'teknik',
    operations: 'drift',
    administration: 'administration',
    'care and education': 'vård och utbildning',
  },
  ageBand: {
    'under 18': 'under 18',
    '65 and over': '65 och äldre',
  },
  gender: {
    female: 'kvinna',
    male: 'man',
    other: 'annat',
  },
  climate: {
    tropical: 'tropiskt',
    dry: 'torrt',
    temperate: 'tempererat',
    continental: 'kontinentalt',
    polar: 'polart',
  },
};
