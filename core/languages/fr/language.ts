import { defineLanguage } from '../language';
import { fields } from './fields';
import { names } from './names';
import { withSpaces } from './spaces';
import { texts } from './texts';

export default defineLanguage({
  code: 'fr',
  name: 'Français',
  habits: { locale: 'fr-FR', decimal: ',', dateOrder: 'DMY', country: 'FR', currency: 'EUR' },
  texts: withSpaces(texts),
  fields,
  names: withSpaces(names),
});
