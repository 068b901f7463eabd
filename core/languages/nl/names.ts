import type { Language } from '../language';
import { ofMethods } from './names-of-methods';
import { ofRules } from './names-of-rules';
import { ofSets } from './names-of-sets';

export const names: Language['names'] = {
  ...ofMethods,
  rules: ofRules,
  sets: ofSets,
  companySize: {
    micro: 'zeer klein',
    small: 'klein',
    medium: 'middelgroot',
    large: 'groot',
  },
  seniority: {
    entry: 'starter',
    staff: 'medewerker',
    owner: 'eigenaar',
    executive: 'directie',
    director: 'directeur',
    manager: 'manager',
    specialist: 'specialist',
  },
  jobFunction: {
    'general management': 'algemene leiding',
    'human resources': 'personeel',
    marketing: 'marketing',
    'customer service': 'klantenservice',
    purchasing: 'inkoop',
    sales: 'verkoop',
    finance: 'financiën',
    legal: 'juridisch',
    it: 'IT',
    engineering: 'techniek',
    operations: 'uitvoering',
    administration: 'administratie',
    'care and education': 'zorg en onderwijs',
  },
  ageBand: {
    'under 18': 'onder 18',
    '65 and over': '65 en ouder',
  },
  gender: {
    female: 'vrouw',
    male: 'man',
    other: 'anders',
  },
  climate: {
    tropical: 'tropisch',
    dry: 'droog',
    temperate: 'gematigd',
    continental: 'continentaal',
    polar: 'polair',
  },
};
