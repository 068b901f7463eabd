import type { Answer } from '../../browser/calls';
import { makeSpeaker, type Speaker } from '../../languages/speaker';
import type { Outcome, Problem } from '../../problem';
import { findCut } from '../../reading/find-cut';
import type { Reading } from '../../reading/reading';
import { badgeOf, isProvisional } from '../cards/badge-of';
import type { StoredList, StoredModel } from '../db';
import type { Now } from '../now';
import { movedIn } from '../places/moved';
import { placeReading } from '../places/place-reading';
import { memberOfFor } from '../segmentations/member-of';
import { segmentationsOf } from '../segmentations/segmentations';
import { readSettings } from '../settings';
import type { KeepOptions } from './keep-reading';

/** The round trip: what a page shows goes in, and a badge for every row of it comes out. */
export async function seeList(
  read: Reading,
  now: Now,
  code: string,
  options?: KeepOptions,
): Promise<Outcome<Answer<'seeList'>>> {
  const { reading, list, merged, placed } = await placeReading(read, now, code, options);
  const speaker = makeSpeaker(code);
  const answer = {
    coverage: list.coverage,
    status: speaker.howMuch(list.coverage),
    words: speaker.pageWords(),
    segmentations: (await segmentationsOf(list.id)).map((one) => ({
      id: one.id as string,
      name: speaker.segmentation(one),
      shown: placed.ok && one.id === placed.value.model.id,
    })),
    density: (await readSettings()).density,
  };
  if (!placed.ok) {
    return { ok: true, value: { ...answer, model: null, badges: [], problem: said(placed.problem, speaker) } };
  }
  const { model, placements } = placed.value;
  const memberOf = await memberOfFor(model);
  const moved = await movedIn(model, [...merged.customers.values()], now.today);
  const context = { model, today: now.today, memberOf, speaker };
  const badges = [...merged.rows].flatMap(([row, id]) => {
    const [customer, placement] = [merged.customers.get(id), placements.get(id)];
    return customer && placement ? [{ row, ...badgeOf(customer, placement, moved.get(id), context) }] : [];
  });
  const cut = findCut(reading);
  const problem = cut && said(cut, speaker);
  return {
    ok: true,
    value: { ...answer, model: modelShown(options?.home ?? list, model, speaker), badges, problem },
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
