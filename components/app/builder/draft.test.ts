import { describe, expect, it } from 'vitest';
import {
  blankDraft,
  type Draft,
  draftOf,
  type Edit,
  edited,
  editingOf,
  withMoved,
  withNewSegment,
  withSegment,
} from './draft';

const blank = blankDraft('Others');
const rename = (name: string, typing?: string): Edit => ({
  edit: 'change',
  change: (draft: Draft) => ({ ...draft, name }),
  ...(typing && { typing }),
});

describe('a draft', () => {
  it('keeps the rest last, whatever is added and moved', () => {
    const two = withNewSegment(blank);
    expect(two.segments.map(({ key }) => key)).toEqual(['own-1', 'own-2', 'otherwise']);
    expect(withMoved(two, 'own-2', 1)).toEqual(two);
    expect(withMoved(two, 'own-2', -1).segments.map(({ key }) => key)).toEqual(['own-2', 'own-1', 'otherwise']);
    expect(withMoved(two, 'own-1', -1)).toEqual(two);
  });

  it('gives rules that do not say it what becomes of the rest, and a group to add to', () => {
    const lead = { key: 'lead', name: 'Lead', goal: 'acquire', tone: 'new' } as const;
    const when = { field: 'stage', op: 'is', value: 'Lead' } as const;
    const draft = draftOf('Stages', { segments: [{ ...lead, when }] }, 'Others');
    expect(draft.segments.map((one) => one.when)).toEqual([{ all: [when] }, 'otherwise']);
  });
});

describe('undo', () => {
  it('goes back step by step and forth again; a word that is typed is one step', () => {
    let state = editingOf(blank);
    for (const edit of [rename('B', 'name'), rename('Bi', 'name'), rename('Big', 'name')]) state = edited(state, edit);
    state = edited(state, {
      edit: 'change',
      change: (draft) => withSegment(draft, 'own-1', { tone: 'good' }),
    });
    expect(state.now).toMatchObject({ name: 'Big' });
    state = edited(state, { edit: 'undo' });
    expect(state.now.segments[0]?.tone).toBe('steady');
    state = edited(state, { edit: 'undo' });
    expect(state.now).toEqual(blank);
    expect(edited(state, { edit: 'undo' }).now).toEqual(blank);
    state = edited(edited(state, { edit: 'redo' }), { edit: 'redo' });
    expect(state.now.segments[0]?.tone).toBe('good');
    expect(edited(edited(state, { edit: 'undo' }), rename('New')).future).toEqual([]);
  });
});
