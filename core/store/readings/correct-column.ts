import type { ListId } from '../../customer/customer';
import { noWords } from './column-words';
import { sayOfColumns } from './understand-again';

/**
 * The user's own word on a column: `field` (a field key), or null for "none of them". It holds for good, for this list, for
 * every list of its site that has the column, and for pasted and imported lists with the same set of headers.
 */
export const correctColumn = (
  list: ListId,
  header: string,
  field: string | null,
  today: string,
  code: string,
): Promise<void> => sayOfColumns(list, { ...noWords, fields: { [header]: field } }, today, code);
