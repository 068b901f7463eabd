import type { CustomerId } from '../../customer/customer';
import { languageOf } from '../../languages/index';
import type { Outcome } from '../../problem';
import { languageOfReading } from '../../reading/language-of';
import type { Reading } from '../../reading/reading';
import type { Placement } from '../../segments/method';
import type { StoredModel } from '../db';
import type { Now } from '../now';
import { type KeepOptions, type Kept, keepReading } from '../readings/keep-reading';
import { modelOf } from '../segmentations/refit';
import { place } from './place';

export type PlacedReading = Kept & {
  /** With its language: told once, here, since a column that is corrected later no longer tells the language of its header. */
  reading: Reading;
  /** The segmentation that the list shows with where each customer of the reading stands in it, or why there is none. */
  placed: Outcome<{ model: StoredModel; placements: Map<CustomerId, Placement> }>;
};

/** Keeps what a list shows, and places its customers in the segmentation that it shows. */
export async function placeReading(
  read: Reading,
  now: Now,
  code: string,
  options?: KeepOptions,
): Promise<PlacedReading> {
  const reading = { ...read, language: languageOfReading(read) };
  const kept = await keepReading(reading, now, languageOf(reading.language ?? code).habits, options);
  const customers = [...kept.merged.customers.values()];
  const everybody = kept.whole && !options?.home ? customers : undefined;
  const model = await modelOf(options?.home ?? kept.list, now, everybody);
  if (!model.ok) return { ...kept, reading, placed: model };
  // A new file has all its customers at once: that each of them was "first seen" would be an entry in each one's history.
  const begin = reading.form !== undefined && model.value.made === now.at;
  const placements = await place(customers, model.value, now, { begin });
  return { ...kept, reading, placed: { ok: true, value: { model: model.value, placements } } };
}
