import { customerId, displayName } from '@/core/customer/customer';
import { restsOn } from '@/core/customer/derived';
import { isKnownMethod, methodOf } from '@/core/segments/index';
import { customerById } from '@/core/store/customers/customers';
import { db, type StoredList } from '@/core/store/db';
import { memberOfFor } from '@/core/store/segmentations/member-of';

/** Whose segment is doubted, and the fields (or `own:<header>`) that decided it. */
export type Deciding = { name: string; fields: ReadonlySet<string> };

/** What decided the segment of one customer of a list; null where the customer or the segmentation is not there. */
export async function decidingOf(list: StoredList, id: string, today: string): Promise<Deciding | null> {
  const customer = await customerById(customerId.parse(id));
  const model = list.model ? await db.models.get(list.model) : undefined;
  if (!customer || !model || !isKnownMethod(model)) return null;
  const { reasons } = methodOf(model).explain(customer, model, today, await memberOfFor(model));
  const fields = reasons.flatMap((reason) =>
    'field' in reason ? [reason.field, ...restsOn(customer, reason.field, today)] : [],
  );
  return { name: displayName(customer), fields: new Set(fields) };
}
