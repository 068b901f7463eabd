import { type ListId, listId } from '@/core/customer/customer';
import { makeSpeaker } from '@/core/languages/speaker';
import type { Reading } from '@/core/reading/reading';
import type { Way } from '@/core/segments/ways';
import { db } from '@/core/store/db';
import { placeReading } from '@/core/store/places/place-reading';
import { keepWords, noWords } from '@/core/store/readings/column-words';
import type { KeepOptions } from '@/core/store/readings/keep-reading';
import { fitSegmentation } from '@/core/store/segmentations/fit-segmentation';
import { showSegmentation } from '@/core/store/segmentations/segmentations';
import type { Context, PastedList } from './pasted-list';

/**
 * Stores the list under a title of the user's; the same title again adds to the same list, unless that has other columns: then
 * the title is counted on. Answers the list's id.
 */
export async function keepList(list: PastedList, title: string, options?: KeepOptions): Promise<string> {
  const { reading, context, said, way } = list;
  // A text has no name of its own: the one that the user gives it tells it from others with the same columns.
  const isText = reading.address.startsWith('paste:');
  const name = isText ? await freeTitle(title, reading) : title;
  const given = { ...reading, ...(isText && { address: `paste:${name}`, system: `paste:${name}` }), title: name };
  if (said !== noWords) await keepWords(given, said);
  await placeReading(given, context, context.language, options);
  if (way) await keepWay(listId.parse(given.address), way, context);
  return given.address;
}

async function freeTitle(title: string, reading: Reading): Promise<string> {
  const headers = (columns: Reading['columns']) => JSON.stringify(columns.map(({ header }) => header).sort());
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? title : `${title} (${count})`;
    const kept = await db.lists.get(listId.parse(`paste:${name}`));
    if (!kept || headers(kept.columns) === headers(reading.columns)) return name;
  }
}

/** The segments that the user chose are kept beside those of the product, and shown. */
async function keepWay(list: ListId, { method, set, params }: Way, { language, ...now }: Context): Promise<void> {
  const name = set === null ? null : makeSpeaker(language).set(set);
  const made = await fitSegmentation({ list, method, params, name }, now, () => {});
  if (made.ok) await showSegmentation(list, made.value);
}
