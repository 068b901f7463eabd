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

/** Accessible, in Kotler & Keller's words: who of a segment can be reached, and has agreed to it. */
export default defineInsight({
  id: 'reach',
  name: 'Who can be reached',
  result: z.object({ segments: z.array(row) }),
  needs: ['email', 'phone', 'newsletter'],
  compute: (scene) => ({
    segments: membersOf(scene).map(({ segment, members }) => {
      const consent = { yes: 0, no: 0, unknown: 0 };
      let [contact, reachable] = [0, 0];
      for (const customer of members) {
        const { newsletter } = customer.values;
        const hasOne = hasContact(customer);
        consent[newsletter === undefined ? 'unknown' : newsletter ? 'yes' : 'no'] += 1;
        if (hasOne) contact += 1;
        if (hasOne && newsletter === true) reachable += 1;
      }
      return { segment, customers: members.length, contact, consent, reachable };
    }),
  }),
});
