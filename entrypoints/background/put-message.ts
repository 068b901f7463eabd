import type { Act } from '@/core/browser/acts';
import { askAtHand, messageShown, type Shown } from '@/core/browser/at-hand';
import type { Card } from '@/core/browser/calls';
import { now } from '@/core/browser/clock';
import { noteIn, putIntoField } from '@/core/browser/focused-field';
import { makeSpeaker } from '@/core/languages/speaker';
import { openCard } from '@/core/store/cards/open-card';

type Parts = NonNullable<Card['message']>['body'];
const textOf = (parts: Parts): string => parts.map(({ text }) => text).join('');

/**
 * The message for the customer whom the page has at hand goes where the cursor is; a page that has nobody, a mail say, gets what the
 * panel shows. Where it can't, the page says why.
 */
export async function putMessage({ tab, window }: Act, code: string): Promise<void> {
  const said = makeSpeaker(code).texts.page;
  const who = await askAtHand(tab);
  const card = who && (await openCard(who, now().today, code));
  // Why not is told on the card, which the page can't read.
  if (card && !card.message) return noteIn(tab, said.noMessageNow);
  const own: Shown | null = card?.message
    ? { subject: textOf(card.message.subject), body: textOf(card.message.body) }
    : null;
  const message = own ?? (await messageShown(window));
  if (!message) return noteIn(tab, said.nobodyAtHand);
  const put = await putIntoField(tab, message);
  if (put === 'no field') await noteIn(tab, said.noField);
  else if (put === 'refused') await noteIn(tab, said.fieldRefused);
  else if (!own) await noteIn(tab, said.fromPanel);
}
