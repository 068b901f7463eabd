import type { Language } from '../language';

/** By method, and by the English name that stands beside the segment. */
export const names: Language['names'] = {
  rfm: {
    // recency × frequency and money
    Champions: 'Toppkunder',
    Loyal: 'Trogna',
    Active: 'Aktiva',
    New: 'Nya',
    Promising: 'Lovande',
    'Needs attention': 'Behöver omtanke',
    'Almost lost': 'Nästan borta',
    'At risk': 'I riskzonen',
    Dormant: 'Vilande',
    'Previously loyal': 'Tidigare trogna',
    Prospects: 'Möjliga kunder',
    // the maps of other systems
    Recent: 'Nyligen köpt',
    Inactive: 'Inaktiva',
    'Loyal customers': 'Trogna kunder',
    'Potential loyalist': 'På väg att bli trogna',
    'Recent customers': 'Nya kunder',
    'Customers needing attention': 'Behöver omtanke',
    'About to sleep': 'På väg att somna',
    'Can’t lose them': 'Får inte tappas',
    Hibernating: 'I dvala',
    Lost: 'Förlorade',
  },
};
