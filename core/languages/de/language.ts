import { defineLanguage } from '../language';
import { fields } from './fields';
import { names } from './names';
import { texts } from './texts';

export default defineLanguage({
  code: 'de',
  name: 'Deutsch',
  habits: { locale: 'de-DE', decimal: ',', dateOrder: 'DMY', country: 'DE', currency: 'EUR' },
  texts,
  fields,
  names,
});
