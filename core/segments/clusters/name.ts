import { fieldOf, isFieldKey } from '../../customer/fields';
import { plain, sharedOpening, shortHeader } from './short-header';

/**
 * How a cluster differs from the rest in a column: in standard deviations, or, where shares differ, by Cohen’s h. Of shares `value` says
 * what more (or fewer) have: an answer, or a name.
 */
export type Difference = { field: string; by: number; value?: boolean | string };

/** A medium effect by Cohen 1988; smaller differences are not worth a name. */
const worthNaming = 0.5;
/** What a name says, where that is enough to tell groups apart. */
export const partsInName = 2;
const mostParts = 5;
/** What one counts is more or fewer; what one measures is higher or lower. */
const counted = new Set([
  'orders',
  'visits',
  'employees',
  'daysSinceLastOrder',
  'daysSinceActivity',
  'tenureDays',
  'orderInterval',
]);

const words = {
  counted: { up: 'more', down: 'fewer', top: 'most', bottom: 'fewest' },
  measured: { up: 'higher', down: 'lower', top: 'highest', bottom: 'lowest' },
  rated: { up: 'high on', down: 'low on', top: 'highest on', bottom: 'lowest on' },
} as const;

/** Differences by strength, the strongest first. */
export const strongest = (differences: readonly Difference[]): Difference[] =>
  differences
    .filter(({ by, value }) => (typeof value === 'string' ? by : Math.abs(by)) >= worthNaming)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.field < b.field ? -1 : 1));

/**
 * A name for each cluster from its two strongest differences, never a persona. Of two that differ in the same way, the one that
 * differs most gets “most” or “highest”; where that is not enough, the next differences come in, and at last a number.
 */
export function namesFor(
  clusters: readonly (readonly Difference[])[],
  kind: 'values' | 'ratings' = 'values',
): string[] {
  const headers = [...new Set(clusters.flat().map(({ field }) => headerOf(field)))].filter((header) => header !== null);
  const opening = kind === 'ratings' ? sharedOpening(headers) : '';
  const nameOf = (parts: readonly Difference[], superlative: boolean) =>
    nameOfParts(parts, { superlative, kind, opening });
  const names = clusters.map((differences) => nameOf(strongest(differences).slice(0, partsInName), false));
  const settle = (rename: (at: number, rank: number) => string) => {
    for (const name of new Set(names)) {
      const same = names.flatMap((one, at) => (one === name ? [at] : []));
      if (same.length < 2) continue;
      const ranked = same.toSorted((a, b) => sizeOf(clusters[b]) - sizeOf(clusters[a]) || a - b);
      for (const [rank, at] of ranked.entries()) names[at] = rename(at, rank);
    }
  };
  const parts = (at: number) => strongest(clusters[at] ?? []);
  settle((at, rank) => nameOf(parts(at).slice(0, partsInName), rank === 0));
  // Two say the most; only where names are the same do more come in, one by one.
  for (let more = partsInName + 1; more <= mostParts; more += 1)
    settle((at) => nameOf(parts(at).slice(0, more), false));
  settle((at, rank) => (rank === 0 ? (names[at] ?? '') : `${names[at]} (${rank + 1})`));
  return names;
}

const sizeOf = (differences: readonly Difference[] = []): number => Math.abs(strongest(differences)[0]?.by ?? 0);

type Way = { superlative: boolean; kind: 'values' | 'ratings'; opening: string };

function nameOfParts(parts: readonly Difference[], { superlative, kind, opening }: Way): string {
  const labelOf = (field: string) => labelIn(field, opening);
  if (parts.length === 0) return 'In between';
  // What somebody says yes to is said before what they deny.
  const name = parts
    .toSorted((a, b) => Number(isDenied(a)) - Number(isDenied(b)))
    .map(({ field, by, value }, at) => {
      if (value !== undefined && typeof value !== 'boolean') return `${labelOf(field)}: ${plain(value)}`;
      if (value !== undefined) return `${by > 0 === value ? 'yes' : 'no'} to ${labelOf(field)}`;
      const { up, down, top, bottom } =
        kind === 'ratings' ? words.rated : counted.has(field) ? words.counted : words.measured;
      const word = superlative && at === 0 ? (by > 0 ? top : bottom) : by > 0 ? up : down;
      return `${word} ${labelOf(field)}`;
    })
    .join(', ');
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

const isDenied = ({ by, value }: Difference): boolean => typeof value === 'boolean' && by > 0 !== value;

/** Of a column of the list's own. */
const headerOf = (field: string): string | null => (isFieldKey(field) ? null : field.replace(/^own:/, ''));

/** Inside a name: a label without its capital, a header as it stands, of questions that begin alike what tells them apart. */
const labelIn = (field: string, opening: string): string => {
  if (!isFieldKey(field)) return shortHeader(field.replace(/^own:/, ''), opening);
  const { label } = fieldOf(field);
  return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
};
