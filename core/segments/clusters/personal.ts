import { fieldOf, isFieldKey } from '../../customer/fields';
import { isSensitive } from '../sensitive-columns';

/** Does a field, or a column by its header, say of people what no learned method may look at? */
export const isPersonal = (field: string): boolean =>
  isFieldKey(field) ? fieldOf(field).privacy === 'person' : isSensitive(field.replace(/^own:/, ''));
