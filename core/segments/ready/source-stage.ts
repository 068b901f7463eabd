import { defineReady, rule } from '../ready';
import { sliceValues } from '../slices';
import { isCustomer } from '../stage-words';

/** Four sources by two stages are eight groups: as many as one can plan for. */
const mostSources = 4;

/** Which sources bring customers, and which bring names. */
export default defineReady({
  id: 'source-stage',
  name: 'By source and stage',
  basis: 'pipeline',
  usefulness: 33.5,
  needs: () => ['source', 'stage'],
  params(customers) {
    const sources = sliceValues(customers, 'source', mostSources);
    if (sources.length === 0) return null;
    const segments = sources.flatMap((source) => {
      const here = { field: 'source', op: 'is', value: source } as const;
      const key = source.toLowerCase();
      return [
        rule(`${key}:customers`, `${source}, customers`, 'crossSell', 'good', { all: [here, isCustomer] }),
        rule(`${key}:others`, `${source}, not yet customers`, 'offer', 'new', here),
      ];
    });
    return { segments: [...segments, rule('otherwise', 'Other sources', 'inform', 'quiet', 'otherwise')] };
  },
});
