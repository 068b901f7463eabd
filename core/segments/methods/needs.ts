import { defineMethod } from '../method';
import { explainNeeds } from '../needs/explain';
import { fitNeeds, needsData } from '../needs/fit';
import { params } from '../needs/params';
import { placeByNeeds } from '../needs/place';

/**
 * Groups who want the same, by their answers in a survey: ratings, counts of best and worst, ranks, yes and no, choices. How readily somebody
 * says yes or rates high is taken out, questions that count the other way round are found, and what stands for no answer is none. Needs are
 * what people said: never inferred from a name or from who they are. What they wrote in their own words is quoted, and decides nothing.
 */
export default defineMethod({
  id: 'needs',
  name: 'Needs from answers',
  params,
  data: needsData,
  needs: ({ fields, texts }) => [...(fields ?? []), ...(texts ?? [])],
  uses: ({ items }) => items.map(({ field }) => field),
  fit: (customers, wanted, { seed }) => fitNeeds(customers, wanted, seed),
  assign: placeByNeeds,
  explain: explainNeeds,
  turns: () => [],
  relative: () => true,
});
