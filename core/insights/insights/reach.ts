import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { defineInsight, membersOf } from '../insight';

const row = z.object({
  segment: z.string(),
  customers: z.number(),
  /** Have an e-mail address or a phone number. */
  contact: z.number(),
  /** Said yes, said no, and never asked or not known: together everybody in the segment. */
  consent: z.object({ yes: z.number(), no: z.number(), unknown: z.number() }),
  /** Have an address or a number, and said yes. Silence is no consent. */
  reachable: z.number(),
});

const hasContact = ({ values: { email, phone } }: Customer): boolean => email !== undefined || phone !== undefined;
const count = (customers: readonly Customer[], is: (customer: Customer) => boolean): number =>
  customers.filter(is).length;

/** Accessible, in Kotler & Keller's words: who of a segment can be reached, and has agreed to it. */
export default defineInsight({
  id: 'reach',
  name: 'Who can be reached',
  result: z.object({ segments: z.array(row) }),
  needs: ['email', 'phone', 'newsletter'],
  compute: (scene) => ({
    segments: membersOf(scene).map(({ segment, members }) => ({
      segment,
      customers: members.length,
      contact: count(members, hasContact),
      consent: {
        yes: count(members, ({ values }) => values.newsletter === true),
        no: count(members, ({ values }) => values.newsletter === false),
        unknown: count(members, ({ values }) => values.newsletter === undefined),
      },
      reachable: count(members, (customer) => hasContact(customer) && customer.values.newsletter === true),
    })),
  }),
});
