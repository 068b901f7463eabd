import { defineLanguage } from '../language';
import { fields } from './fields';
import { names } from './names';
import { texts } from './texts';

export default defineLanguage({
  code: 'nl',
  name: 'Nederlands',
  habits: { locale: 'nl-NL', decimal: ',', dateOrder: 'DMY', country: 'NL', currency: 'EUR' },
  texts,
  fields,
  names,
});
