import { type Difference, partsInName, strongest } from '../clusters/name';
import type { Goal, Tone } from '../segment';
import { type Need, needIn } from './need-words';

type Aim = { goal: Goal; tone: Tone };

/** What one can do for a need: who looks at the price gets a figure, who wants more is shown it, who wants peace is asked whether all works. */
const aims: { readonly [need in Need]?: Aim } = {
  price: { goal: 'offer', tone: 'watch' },
  features: { goal: 'crossSell', tone: 'good' },
  reliability: { goal: 'retain', tone: 'steady' },
  quality: { goal: 'retain', tone: 'steady' },
  safety: { goal: 'retain', tone: 'steady' },
};

/**
 * What one aims at with a group, by the two differences that its name says: the stronger of those that it asks for more than others and that
 * has an aim. What it asks for less says nothing of what it wants; where nothing else is known, one informs.
 */
export function aimByNeed(differences: readonly Difference[]): Aim {
  const wanted = strongest(differences)
    .slice(0, partsInName)
    .filter(({ by }) => by > 0);
  const found = wanted.flatMap(({ field, value }) => {
    const need = needIn(typeof value === 'string' ? value : field.replace(/^own:/, ''));
    return (need && aims[need]) ?? [];
  });
  return found[0] ?? { goal: 'inform', tone: 'steady' };
}
