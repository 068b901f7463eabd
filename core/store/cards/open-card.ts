import type { Answer } from '../../browser/calls';
import { type Customer, displayName, listId, type Source } from '../../customer/customer';
import { restsOn, withDerived } from '../../customer/derived';
import { originOf } from '../../customer/list';
import { ownTags } from '../../customer/tagged';
import { makeSpeaker, type Speaker } from '../../languages/speaker';
import { aboutIn, chooseMessage, languageFor, renderMessage } from '../../messages/index';
import type { Reason } from '../../reason';
import { isKnownMethod, methodOf } from '../../segments/index';
import type { Placement } from '../../segments/method';
import type { Segment } from '../../segments/segment';
import { db, type StoredModel } from '../db';
import { messageOrder } from '../messages/message-order';
import { readCatalogue } from '../messages/own-messages';
import { whyChosen } from '../messages/why-chosen';
import { movedIn } from '../places/moved';
import { memberOfFor } from '../segmentations/member-of';
import { segmentationsOf } from '../segmentations/segmentations';
import { readSettings } from '../settings';
import { cardTags, customerOn } from '../tags/card-tags';
import { staleOf } from './badge-of';

type Card = NonNullable<Answer<'openCard'>>;

/** Everything the card of one customer says: why, what would change it, what to say, and what to do next. */
export async function openCard(
  ask: { address: string; customer: string },
  today: string,
  code: string,
): Promise<Card | null> {
  const on = await db.lists.get(listId.parse(ask.address));
  // The page of a record shows the segments of its list.
  const list = on?.recordsOf ? await db.lists.get(on.recordsOf) : on;
  const customer = await customerOn(ask);
  const model = list?.model ? await db.models.get(list.model) : undefined;
  if (!list || !customer || !model || !isKnownMethod(model)) return null;

  const speaker = makeSpeaker(code);
  const method = methodOf(model);
  const memberOf = await memberOfFor(model);
  const placement = method.assign(customer, model, today, memberOf);
  const nameOf = (placed: Placement): string => {
    const found = model.segments.find(({ key }) => key === placed.segment);
    return found ? speaker.segment(model.method, found) : speaker.cannotTellTitle();
  };
  const segment = model.segments.find(({ key }) => key === placement.segment);
  const { reasons, flip } = method.explain(customer, model, today, memberOf);
  const until = method.until(customer, model, today);
  const then = until ? method.assign(customer, model, until, memberOf) : null;
  const moved = (await movedIn(model, [customer], today)).get(customer.id);
  return {
    title: displayName(customer),
    segment: nameOf(placement),
    tone: segment?.tone ?? null,
    reasons: await Promise.all(reasons.map((reason) => spoken(reason, customer, today, speaker))),
    flip: flip ? speaker.flip(flip) : null,
    until: until && then ? speaker.until(until, nameOf(then)) : null,
    provisional: model.trainedOn.partial && method.relative(model) ? speaker.provisional(list.coverage) : null,
    moved: moved ? speaker.moved(moved.way, speaker.segment(model.method, moved.from), moved.since) : null,
    stale: staleOf(customer, reasons, today, speaker),
    tags: await cardTags(customer),
    others: await othersOf(model, customer, today, speaker),
    ...(await messageFor(customer, segment, model.method, today, code, speaker)),
    next: segment
      ? speaker.next(segment.goal)
      : speaker.nextWithout(placement.segment === null ? placement.missing : [], originOf(list)),
  };
}

/** What the list's other segmentations say of the customer. */
async function othersOf(
  shown: StoredModel,
  customer: Customer,
  today: string,
  speaker: Speaker,
): Promise<Card['others']> {
  const others = (await segmentationsOf(shown.list)).filter(({ id }) => id !== shown.id);
  return Promise.all(
    others.map(async (model) => {
      const placement = methodOf(model).assign(customer, model, today, await memberOfFor(model));
      const segment = model.segments.find(({ key }) => key === placement.segment);
      return {
        name: speaker.segmentation(model),
        segment: segment ? speaker.segment(model.method, segment) : speaker.cannotTellTitle(),
        tone: segment?.tone ?? null,
      };
    }),
  );
}

async function spoken(
  reason: Reason,
  customer: Customer,
  today: string,
  speaker: Speaker,
): Promise<Card['reasons'][number]> {
  const rests = 'field' in reason ? restsOn(customer, reason.field, today) : [];
  const reads = await Promise.all(
    rests.flatMap((field) => customer.sources[field] ?? []).map((source) => readIn(source, speaker)),
  );
  return {
    text: speaker.reason(reason),
    passed: 'passed' in reason ? reason.passed : null,
    read: reads.join(' · ') || null,
  };
}

async function readIn({ list, at, text }: Source, speaker: Speaker): Promise<string> {
  const title = list === ownTags ? speaker.ownTags() : ((await db.lists.get(list))?.title ?? list);
  return speaker.read({ list: title, at, text });
}

/** What to say to a customer of a segment, as it would be sent, or why nothing. */
export async function messageFor(
  customer: Customer,
  segment: Segment | undefined,
  method: string,
  today: string,
  code: string,
  speaker: Speaker,
): Promise<Pick<Card, 'message' | 'noMessage'>> {
  if (!segment) return { message: null, noMessage: null };
  const whole = withDerived(customer, today);
  const language = languageFor(whole, code);
  const catalogue = await readCatalogue();
  const order = await messageOrder(segment.goal, customer.id, catalogue);
  const chosen = chooseMessage({ goal: segment.goal, customer: whole, language, catalogue, order });
  if (!chosen.ok) return { message: null, noMessage: speaker.problem(chosen.problem) };
  const { sender, formality } = await readSettings();
  const rendered = renderMessage(chosen.value, whole, { language, sender, formality, asOf: today });
  if (!rendered.ok) return { message: null, noMessage: speaker.problem(rendered.problem) };
  const { name } = aboutIn(chosen.value, code);
  const why = await whyChosen(chosen.value, segment, method, whole, speaker);
  return { message: { name, why, channel: chosen.value.channel, ...rendered.value }, noMessage: null };
}
