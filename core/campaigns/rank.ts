import { beta } from '../segments/numbers/gamma-draw';
import { type Random, randomFrom } from '../segments/numbers/random';
import { type Counts, priorOf } from './response';

/** Of ten people one gets a message by chance rather than the best, or what nobody tried could never prove good (ActiveCampaign's share). */
const trying = 0.1;

/**
 * Message ids, those first that worked best. For one person in ten (by `seed`, which is made of who it is, so that the same person
 * always sees the same; null = nobody’s order, and nothing is tried) the order is drawn instead, each message with the chance that it is the best (Thompson 1933).
 */
export function rankMessages(
  ids: readonly string[],
  counts: ReadonlyMap<string, Counts>,
  seed: number | null,
): string[] {
  const known = (id: string): Counts => counts.get(id) ?? { known: 0, answered: 0, unknown: 0 };
  const prior = priorOf(ids.map(known).filter((count) => count.known > 0));
  const random = seed === null ? null : randomFrom(seed);
  const tried = random && random() < trying ? random : null;
  const scores = new Map(ids.map((id) => [id, scoreOf(known(id), prior, tried)]));
  // Where nothing is known all are equal, and the order of the table stays.
  return ids.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function scoreOf({ known, answered }: Counts, prior: { a: number; b: number }, random: Random | null): number {
  const [a, b] = [prior.a + answered, prior.b + known - answered];
  return random ? beta(a, b, random) : a / (a + b);
}
