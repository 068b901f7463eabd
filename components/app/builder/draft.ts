import type { Condition } from '@/core/segments/rules/condition';
import { asGroup } from '@/core/segments/rules/edit';
import type { RulesParams } from '@/core/segments/rules/params';
import type { Segment } from '@/core/segments/segment';

export type DraftSegment = RulesParams['segments'][number];

/** A set of rules while it is made. The last segment is `otherwise`, always: it takes everybody whom no other one takes. */
export type Draft = {
  name: string;
  /** Does a customer get the first segment that fits, or may several fit? Then each becomes a segmentation of its own. */
  several: boolean;
  segments: DraftSegment[];
};

const empty: Condition = { all: [] };
const rest: DraftSegment = { key: 'otherwise', name: '', goal: 'inform', tone: 'quiet', when: 'otherwise' };

/** A name for a segment that no other of the set has. */
function freeKey(segments: readonly Segment[]): string {
  const taken = new Set(segments.map(({ key }) => key));
  for (let count = 1; ; count += 1) if (!taken.has(`own-${count}`)) return `own-${count}`;
}

export const newSegment = (segments: readonly Segment[]): DraftSegment => ({
  key: freeKey(segments),
  name: '',
  goal: 'inform',
  tone: 'steady',
  when: empty,
});

export const blankDraft = (restName: string): Draft => ({
  name: '',
  several: false,
  segments: [newSegment([]), { ...rest, name: restName }],
});

/** A draft of rules that there are already: ready ones, or those of a segmentation. */
export function draftOf(name: string, { segments }: RulesParams, restName: string): Draft {
  const grouped = segments.map((one) => (one.when === 'otherwise' ? one : { ...one, when: asGroup(one.when) }));
  const closed = segments.at(-1)?.when === 'otherwise' ? grouped : [...grouped, { ...rest, name: restName }];
  return { name, several: false, segments: closed };
}

/** The drafts before and after the one that shows. `typing` = the place that the last edit typed in: a word is undone as one. */
export type Editing = { past: Draft[]; now: Draft; future: Draft[]; typing: string | null };
export type Edit =
  | { edit: 'change'; change: (draft: Draft) => Draft; typing?: string }
  | { edit: 'undo' }
  | { edit: 'redo' };

/** More steps back than anybody takes. */
const mostSteps = 200;

export const editingOf = (draft: Draft): Editing => ({ past: [], now: draft, future: [], typing: null });

export function edited({ past, now, future, typing }: Editing, edit: Edit): Editing {
  if (edit.edit === 'change') {
    const changed = edit.change(now);
    const goesOn = edit.typing !== undefined && edit.typing === typing;
    const before = goesOn ? past : [...past, now].slice(-mostSteps);
    return { past: before, now: changed, future: [], typing: edit.typing ?? null };
  }
  const [from, to] = edit.edit === 'undo' ? [past, future] : [future, past];
  const next = from.at(-1);
  if (!next) return { past, now, future, typing: null };
  const [left, kept] = [from.slice(0, -1), [...to, now]];
  return edit.edit === 'undo'
    ? { past: left, now: next, future: kept, typing: null }
    : { past: kept, now: next, future: left, typing: null };
}

export const withSegment = (draft: Draft, key: string, change: Partial<DraftSegment>): Draft => ({
  ...draft,
  segments: draft.segments.map((one) => (one.key === key ? { ...one, ...change } : one)),
});

/** Before the rest, which stays last. */
export const withNewSegment = (draft: Draft): Draft => ({
  ...draft,
  segments: draft.segments.toSpliced(-1, 0, newSegment(draft.segments)),
});

export const withoutSegment = (draft: Draft, key: string): Draft => ({
  ...draft,
  segments: draft.segments.filter((one) => one.key !== key),
});

/** One place up (-1) or down (1); the rest stays last. */
export function withMoved(draft: Draft, key: string, by: -1 | 1): Draft {
  const at = draft.segments.findIndex((one) => one.key === key);
  const to = at + by;
  const one = draft.segments[at];
  if (!one || to < 0 || to >= draft.segments.length - 1) return draft;
  return { ...draft, segments: draft.segments.toSpliced(at, 1).toSpliced(to, 0, one) };
}

/**
 * What is kept of a draft: one set of rules, or, where segments may overlap, one for each with everybody else beside it. Without a
 * name it is called by its segments.
 */
export function setsOf({ name, several, segments }: Draft): { name: string; params: RulesParams }[] {
  const own = segments.slice(0, -1);
  const called = name.trim() || own.map((one) => one.name.trim()).join(', ');
  if (!several) return [{ name: called, params: { segments } }];
  return own.map((one) => ({ name: one.name.trim(), params: { segments: [one, ...segments.slice(-1)] } }));
}
