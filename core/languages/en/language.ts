import { defineLanguage } from '../language';
import { texts } from './texts';

export default defineLanguage({
  code: 'en',
  name: 'English',
  // Britain's habits: of the English-speaking customers of Swedish and Dutch firms most are European.
  habits: { locale: 'en-GB', decimal: '.', dateOrder: 'DMY', country: 'GB', currency: 'GBP' },
  texts,
  fields: {},
  // The names are English already; only the abbreviation is written in small letters.
  names: { jobFunction: { it: 'IT' } },
});
