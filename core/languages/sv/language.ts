import { defineLanguage } from '../language';
import { fields } from './fields';
import { names } from './names';
import { texts } from './texts';

export default defineLanguage({
  code: 'sv',
  name: 'Svenska',
  habits: { locale: 'sv-SE', decimal: ',', dateOrder: 'YMD', country: 'SE', currency: 'SEK' },
  texts,
  fields,
  names,
});
