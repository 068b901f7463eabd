import type { SegmentModel } from '@/core/segments/model';
import type { Segment } from '@/core/segments/segment';
import { db, type StoredList } from '@/core/store/db';

/** The list on a page as it is known, with the size of each of its segments (null = can't tell). */
export type PageList = {
  list: StoredList;
  model: SegmentModel | null;
  sizes: { segment: Segment | null; size: number }[];
};

/** The list of the page at an address, or null where none was read there. */
export async function listAt(url: string): Promise<PageList | null> {
  if (!URL.canParse(url)) return null;
  const { origin, pathname, hash } = new URL(url);
  const address = `${origin}${pathname}${hash.replace(/\?.*/s, '')}`;
  const lists = await db.lists.toArray();
  const list = lists.find((known) => known.address === address);
  if (!list) return null;
  const model = (list.model && (await db.models.get(list.model))) || null;
  return { list, model, sizes: model ? await sizesIn(model, list) : [] };
}

async function sizesIn(model: SegmentModel, list: StoredList): Promise<PageList['sizes']> {
  const sizes = await Promise.all(
    model.segments.map(async (segment) => {
      const size = await db.assignments.where('[model+segment]').equals([model.id, segment.key]).count();
      return { segment, size };
    }),
  );
  const known = sizes.reduce((sum, { size }) => sum + size, 0);
  const unknown = { segment: null, size: Math.max(0, list.coverage.read - known) };
  return [...sizes, unknown].filter(({ size }) => size > 0);
}
