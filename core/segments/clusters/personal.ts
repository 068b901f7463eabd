import { fieldOf, isFieldKey } from '../../customer/fields';
import { isSensitive } from '../sensitive-columns';

/** A year of birth in a column of the list's own says what age says, which is personal. */
const born = /birth|\bborn\b|född|födelse|geboorte|geboren|geburt|naissance/i;

/** Does a field, or a column by its header, say of people what no learned method may look at? */
export const isPersonal = (field: string): boolean =>
  isFieldKey(field)
    ? fieldOf(field).privacy === 'person'
    : isSensitive(field.replace(/^own:/, '')) || born.test(field.replaceAll('_', ' '));
