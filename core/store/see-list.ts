import type { Answer } from '../browser/calls';
import { languageOf } from '../languages/index';
import { makeSpeaker, type Speaker } from '../languages/speaker';
import type { Outcome, Problem } from '../problem';
import { findCut } from '../reading/find-cut';
import { languageOfReading } from '../reading/language-of';
import type { Reading } from '../reading/reading';
import { badgeOf, isProvisional } from './badge-of';
import type { StoredList, StoredModel } from './db';
import { type KeepOptions, keepReading, type Now } from './keep-reading';
import { memberOfFor } from './member-of';
import { movedIn } from './moved';
import { place } from './place';
import { modelOf } from './refit';
import { segmentationsOf } from './segmentations';
import { readSettings } from './settings';

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
  const model = await modelOf(options?.home ?? list, now);
  const answer = {
    coverage: list.coverage,
    status: speaker.howMuch(list.coverage),
    words: speaker.pageWords(),
    segmentations: (await segmentationsOf(list.id)).map((one) => ({
      id: one.id as string,
      name: speaker.segmentation(one),
      shown: model.ok && one.id === model.value.id,
    })),
    density: (await readSettings()).density,
  };
  if (!model.ok) {
    return { ok: true, value: { ...answer, model: null, badges: [], problem: said(model.problem, speaker) } };
  }
  const customers = [...merged.customers.values()];
  const placements = await place(customers, model.value, now);
  const memberOf = await memberOfFor(model.value);
  const moved = await movedIn(model.value, customers, now.today);
  const context = { model: model.value, today: now.today, memberOf, speaker };
  const badges = [...merged.rows].flatMap(([row, id]) => {
    const [customer, placement] = [merged.customers.get(id), placements.get(id)];
    return customer && placement ? [{ row, ...badgeOf(customer, placement, moved.get(id), context) }] : [];
  });
  const cut = findCut(reading);
  const problem = cut && said(cut, speaker);
  return {
    ok: true,
    value: { ...answer, model: modelShown(options?.home ?? list, model.value, speaker), badges, problem },
  };
}

const said = (problem: Problem, speaker: Speaker) => ({ code: problem.code, text: speaker.problem(problem) });

function modelShown(list: StoredList, model: StoredModel, speaker: Speaker) {
  const { because } = model;
  const why = because ? speaker.because(because) : '';
  return {
    name: speaker.segmentation(model),
    version: `${model.id} ${model.version}`,
    because: isProvisional(model) ? `${speaker.status(list.coverage)} ${why}` : why,
  };
}
