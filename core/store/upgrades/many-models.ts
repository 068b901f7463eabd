import type { Transaction } from 'dexie';
import type { ListId } from '../../customer/customer';
import type { SegmentModel } from '../../segments/model';
import type { StarterReason } from '../../segments/starter';

/** A list of the first version of the database: it had one segmentation, and said itself why that one. */
type OldList = {
  id: ListId;
  model: string | null;
  because?: StarterReason | null;
  read: { first: string };
};
type OldAssignment = { asOf: string; at?: string };

/** From the first version of the database to the second: the one model of each list becomes the first of its several. */
export async function manyModels(transaction: Transaction): Promise<void> {
  const lists = transaction.table<OldList, string>('lists');
  const models = transaction.table<SegmentModel, string>('models');
  for (const { because, ...list } of await lists.toArray()) {
    await lists.put(list);
    // A list that had lost its model, because a column was corrected, takes the next version of the same starter.
    const model = await models.get(list.model ?? `starter:${list.id}`);
    if (!model) continue;
    const made = `${model.asOf}T00:00:00.000Z`;
    await models.put(
      Object.assign({}, model, {
        list: list.id,
        name: null,
        because: because ?? null,
        made,
        cause: 'made',
        earlier: [],
      }),
    );
  }
  // A model that no list shows any more was of a list that has lost it: nothing leads to it.
  await models.filter((model) => !('list' in model)).delete();
  await transaction
    .table<OldAssignment>('assignments')
    .toCollection()
    .modify((one) => {
      // What was read that day was known when they were placed.
      one.at = `${one.asOf}T23:59:59.999Z`;
    });
}
