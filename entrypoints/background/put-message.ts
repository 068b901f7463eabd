import { askAtHand } from '@/core/browser/at-hand';
import type { Card } from '@/core/browser/calls';
import { now } from '@/core/browser/clock';
import { noteIn, putIntoField } from '@/core/browser/focused-field';
import { makeSpeaker } from '@/core/languages/speaker';
import { openCard } from '@/core/store/open-card';

type Parts = NonNullable<Card['message']>['body'];
const textOf = (parts: Parts): string => parts.map(({ text }) => text).join('');

/** The message for the customer at hand goes where the cursor is; where it can't, the page says why. */
export async function putMessage(tab: number, code: string): Promise<void> {
  const said = makeSpeaker(code).texts.page;
  const who = await askAtHand(tab);
  const card = who && (await openCard(who, now().today, code));
  if (!card) return noteIn(tab, said.nobodyAtHand);
  const { message, noMessage, next } = card;
  if (!message) return noteIn(tab, noMessage ?? next);
  const put = await putIntoField(tab, { subject: textOf(message.subject), body: textOf(message.body) });
  if (put !== 'put') await noteIn(tab, put === 'refused' ? said.fieldRefused : said.noField);
}
