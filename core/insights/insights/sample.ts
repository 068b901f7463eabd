import * as z from 'zod/mini';
import { isDerived } from '../../customer/derived';
import { isKnown } from '../../customer/has-ordered';
import { isPartial } from '../../customer/list';
import { methodOf } from '../../segments/index';
import { defineInsight } from '../insight';

/**
 * Measurable, in Kotler & Keller's words: how much of the list was read, and of how many of those what the segmentation goes by is known.
 * `provisional` = labels depend on who else is in the list, and a part of it was read when its yardstick was taken.
 */
export default defineInsight({
  id: 'sample',
  name: 'How much was read',
  result: z.object({
    customers: z.number(),
    /** Rows read, of how many (null = the list does not say), and whether there is more; null where nothing is known of the list. */
    read: z.nullable(
      z.object({
        rows: z.number(),
        of: z.nullable(z.number()),
        partial: z.boolean(),
        sortedBy: z.nullable(z.string()),
      }),
    ),
    /** The yardstick: when it was taken, from how many, of how many. */
    yardstick: z.object({ asOf: z.string(), customers: z.number(), of: z.nullable(z.number()), partial: z.boolean() }),
    provisional: z.boolean(),
    /** Share of the customers that have each field it goes by, 0–1, the least known first; fields that nobody has are left out. */
    fields: z.array(z.object({ field: z.string(), known: z.number(), share: z.number() })),
  }),
  needs: [],
  compute({ model, placed, coverage }) {
    const method = methodOf(model);
    const fields = method
      .looksAt(model)
      .filter((field) => !isDerived(field))
      .map((field) => {
        const known = placed.filter(({ customer }) => isKnown(customer, field)).length;
        return { field, known, share: placed.length === 0 ? 0 : known / placed.length };
      });
    return {
      customers: placed.length,
      read: coverage
        ? {
            rows: coverage.read,
            of: coverage.of,
            partial: isPartial(coverage),
            sortedBy: coverage.sortedBy?.header ?? null,
          }
        : null,
      yardstick: { asOf: model.asOf, ...model.trainedOn },
      provisional: model.trainedOn.partial && method.relative(model),
      fields: fields.filter(({ known }) => known > 0).sort((a, b) => a.share - b.share || (a.field < b.field ? -1 : 1)),
    };
  },
});
