import type { FieldKey } from '../../customer/fields';
import type { ColumnReason } from '../../customer/list';
import type { ReadingWords } from '../../languages/reading-words';
import { type Cells, lookAt } from './cells';
import { type HeaderWord, readHeader } from './read-header';
import { fitOf, seenIn } from './value-votes';
import { margin, threshold, weights } from './weights';

/** A column as it stands on the page or in the file. */
export type TextColumn = { header: string; machine: string | null; cells: (string | null)[] };

export type Candidate = { field: FieldKey; reasons: ColumnReason[] };

export type Judged = {
  header: string;
  cells: Cells;
  /** Did the header or the machine name name this field, surely or not? */
  named: (field: FieldKey) => boolean;
  candidate: (field: FieldKey) => Candidate;
  candidates: () => Candidate[];
  /** The field that is believed most, if enough and clearly. */
  best: () => Candidate | undefined;
};

/** How sure the votes make it: chances that add up, less what speaks against. 0–1. */
export function certaintyOf({ reasons }: Candidate): number {
  let wrong = 1;
  let left = 1;
  for (const { weight } of reasons) {
    if (weight >= 0) wrong *= 1 - weight;
    else left *= 1 + weight;
  }
  return (1 - wrong) * left;
}

/** Header letters that stand for "no header" in a sheet (see core/reading/paste). */
const isBlank = (header: string): boolean => /^[A-Z]{0,2}$/.test(header.trim());

/** Every vote for what one column means. `language` = the language of the list, where it is known. */
export function judge(column: TextColumn, language: string | null, known: readonly ReadingWords[]): Judged {
  const found = new Map<FieldKey, Candidate>();
  const candidate = (field: FieldKey): Candidate => {
    const there = found.get(field) ?? { field, reasons: [] };
    found.set(field, there);
    return there;
  };
  const words = readHeader(column.header, known);
  for (const word of words) candidate(word.field).reasons.push(headerReason(word, language));
  const machine = column.machine ? readHeader(column.machine, known) : [];
  for (const word of machine) {
    const weight = word.sure ? weights.attribute * word.factor : weights.ambiguous / 2;
    candidate(word.field).reasons.push({ kind: 'attribute', word: column.machine ?? '', weight });
  }
  const named = new Set([...words, ...machine].map(({ field }) => field));
  const cells = lookAt(column.cells);
  for (const field of named) addFit(candidate(field), cells);
  const unheard = named.size === 0 && !isBlank(column.header);
  for (const { field, shape, share, weight } of seenIn(cells)) {
    const sure = unheard ? weight * weights.unknownHeader : weight;
    if (!candidate(field).reasons.some(({ kind }) => kind === 'values')) {
      candidate(field).reasons.push({ kind: 'values', shape, share, weight: sure });
    }
  }
  return {
    header: column.header,
    cells,
    named: (field) => named.has(field),
    candidate,
    candidates: () => [...found.values()],
    best: () => clearest([...found.values()]),
  };

  function headerReason(word: HeaderWord, spoken: string | null): ColumnReason {
    const native = spoken === null || word.languages.length === 0 || word.languages.includes(spoken);
    const strength = word.sure ? weights.header * word.factor : weights.ambiguous;
    const [first = ''] = word.languages;
    return {
      kind: 'header',
      word: column.header,
      language: native && spoken !== null ? spoken : first,
      weight: strength * (native ? 1 : weights.foreign),
    };
  }
}

function addFit(candidate: Candidate, cells: Cells): void {
  if (cells.texts.length === 0) return;
  const { fit, shape, tells } = fitOf(candidate.field, cells);
  // One odd value proves nothing against a header; two do.
  const weight = fit < 0.5 && cells.texts.length > 1 ? weights.disagree : fit >= 0.8 && tells ? weights.agree : 0;
  if (weight !== 0) candidate.reasons.push({ kind: 'values', shape, share: fit, weight });
}

function clearest(candidates: Candidate[]): Candidate | undefined {
  const [best, second] = candidates.toSorted((a, b) => certaintyOf(b) - certaintyOf(a));
  if (!best || certaintyOf(best) < threshold) return undefined;
  return second && certaintyOf(best) - certaintyOf(second) < margin ? undefined : best;
}
