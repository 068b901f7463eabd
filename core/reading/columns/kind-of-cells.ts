import type { Kind } from '../../customer/fields';
import type { Cells } from './cells';

/** More different values than this are no categories. */
const mostCategories = 30;
/** What is told by nearly all values; the rest is noise and words for "nothing". */
const nearlyAll = 0.9;

/** The kind of a column that stands for no field, so that it stays usable under its own header. */
export function kindOfCells({ texts, distinct, share }: Cells): Kind {
  if (texts.length === 0) return 'text';
  const different = Math.round(distinct * texts.length);
  if (share('yesNo') === 1 && different <= 2 && !(share('number') === 1 && different === 1)) return 'yesNo';
  if (share('money') >= nearlyAll) return 'money';
  if (share('number') + share('percent') >= nearlyAll) return 'number';
  if (share('date') + share('ago') >= nearlyAll) return 'date';
  const short = texts.filter((text) => text.length <= 40).length / texts.length;
  return short >= nearlyAll && different <= Math.min(mostCategories, texts.length / 2) ? 'category' : 'text';
}
