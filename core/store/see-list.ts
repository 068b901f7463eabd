import type { Answer } from '../browser/calls';
import type { Customer, CustomerId } from '../customer/customer';
import { displayName } from '../customer/customer';
import { languageOf } from '../languages/index';
import { makeSpeaker, type Speaker } from '../languages/speaker';
import type { Outcome, Problem } from '../problem';
import { findCut } from '../reading/find-cut';
import { languageOfReading } from '../reading/language-of';
import type { Reading } from '../reading/reading';
import { methodOf } from '../segments/index';
import type { MemberOf, Placement } from '../segments/method';
import type { SegmentModel } from '../segments/model';
import type { StoredList, StoredModel } from './db';
import { type KeepOptions, keepReading, type Now } from './keep-reading';
import { memberOfFor } from './member-of';
import { place } from './place';
import { modelOf } from './refit';

type Badge = Answer<'seeList'>['badges'][number];

/** The round trip: what a page shows goes in, and a badge for every row of it comes out. */
export async function seeList(
  read: Reading,
  now: Now,
  code: string,
  options?: KeepOptions,
): Promise<Outcome<Answer<'seeList'>>> {
  // Told once, here: a column that is corrected later no longer tells the language of its header.
  const reading = { ...read, language: languageOfReading(read) };
  const speaker = makeSpeaker(code);
  const { list, merged } = await keepReading(reading, now, languageOf(reading.language ?? code).habits, options);
  const model = await modelOf(list, now);
  const answer = {
    coverage: list.coverage,
    status: speaker.howMuch(list.coverage),
    words: speaker.pageWords(),
  };
  if (!model.ok) {
    return { ok: true, value: { ...answer, model: null, badges: [], problem: said(model.problem, speaker) } };
  }
  const customers = [...merged.customers.values()];
  const placements = await place(customers, model.value, now);
  const memberOf = await memberOfFor(model.value);
  const badges = [...merged.rows].flatMap(([row, id]) => {
    const badge = badgeOf(merged.customers.get(id), placements.get(id), { model: model.value, now, memberOf, speaker });
    return badge ? [{ row, ...badge }] : [];
  });
  const cut = findCut(reading);
  const problem = cut && said(cut, speaker);
  return { ok: true, value: { ...answer, model: modelShown(list, model.value, speaker), badges, problem } };
}

const said = (problem: Problem, speaker: Speaker) => ({ code: problem.code, text: speaker.problem(problem) });

/** Labels that hang on everybody else are provisional until everybody was read. */
const isProvisional = (model: SegmentModel): boolean => model.trainedOn.partial && methodOf(model).relative(model);

function modelShown(list: StoredList, model: StoredModel, speaker: Speaker) {
  const { because, name } = model;
  const why = because ? speaker.because(because) : '';
  return {
    name: name ?? (because?.set ? speaker.set(because.name) : speaker.method(model.method)),
    version: `${model.id} ${model.version}`,
    because: isProvisional(model) ? `${speaker.status(list.coverage)} ${why}` : why,
  };
}

function badgeOf(
  customer: Customer | undefined,
  placement: Placement | undefined,
  { model, now, memberOf, speaker }: { model: StoredModel; now: Now; memberOf: MemberOf | undefined; speaker: Speaker },
): Omit<Badge, 'row'> | null {
  if (!customer || !placement) return null;
  const who: { id: CustomerId; name: string } = { id: customer.id, name: displayName(customer) };
  const provisional = isProvisional(model);
  if (placement.segment === null) {
    return { customer: who, segment: null, text: speaker.cannotTell(placement.missing), provisional };
  }
  const segment = model.segments.find(({ key }) => key === placement.segment);
  if (!segment) return null;
  const [reason] = methodOf(model).explain(customer, model, now.today, memberOf).reasons;
  return {
    customer: who,
    segment: { key: segment.key, name: speaker.segment(model.method, segment), tone: segment.tone },
    text: reason ? speaker.short(reason) : '',
    provisional,
  };
}
