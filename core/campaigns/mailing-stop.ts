import type { Customer } from '../customer/customer';
import { addressFields, type Channel, written } from '../messages/message';
import type { Problem } from '../problem';

/**
 * Why somebody is in no mailing by this channel, or null. A letter to one person is the sender's own decision; what goes to many at
 * once needs an address to go to and a yes: silence is no consent (GDPR art. 4(11), ePrivacy directive art. 13). `agreed` = the user
 * answers for the yes where the list says nothing; a no always stands.
 */
export function whyNoMailing(channel: Channel, { values }: Customer, agreed: boolean): Problem | null {
  const field = addressFields[channel];
  if (field !== undefined && values[field] === undefined) return { code: 'message-missing', fields: [field] };
  if (!written.includes(channel) || agreed || values.newsletter === true) return null;
  return { code: 'no-consent' };
}
