import { describe, expect, it } from 'vitest';
import type { Problem } from '@/core/problem';
import type { Pasted } from './pasted';
import { answeredBy, backFrom, type Shown, type State } from './pasted-state';

const pasted = { title: 'List', rows: 3 } as Pasted;
const full: Problem = { code: 'background-failed', detail: 'the disk is full' };
const shown: Shown = { is: 'pasted', turn: 1, pasted, keeping: null, segmenting: false, kept: null, problem: null };
const step = { answer: 'step', step: { step: 'merging', rows: 3 } } as const;

describe('a list that is shown', () => {
  it('stays, with the problem, when keeping it fails', () => {
    const keeping: State = { ...shown, keeping: { done: 2, of: 3 } };
    expect(answeredBy(keeping, { answer: 'problem', problem: full }, 1)).toEqual({ ...shown, problem: full });
  });

  it('comes back when it was being understood anew and that fails or is stopped', () => {
    const working = answeredBy(shown, step, 1);
    expect(working).toMatchObject({ is: 'working', before: shown });
    expect(answeredBy(answeredBy(working, step, 1), { answer: 'problem', problem: full }, 1)).toEqual({
      ...shown,
      problem: full,
    });
    expect(backFrom(working)).toEqual(shown);
  });

  it('has no problem any more once something else of it was told', () => {
    expect(answeredBy({ ...shown, problem: full }, { answer: 'pasted', pasted }, 1)).toEqual(shown);
  });

  it('is kept no more when it was stopped, whatever is told of it late', () => {
    const stopped = backFrom({ ...shown, keeping: { done: 2, of: 3 } });
    expect(answeredBy(stopped, { answer: 'keeping', done: 3, of: 3 }, 1)).toEqual(shown);
  });
});

describe('a list that was not shown yet', () => {
  const working = answeredBy({ is: 'empty' }, step, 1);

  it('leaves its problem, or nothing', () => {
    expect(answeredBy(working, { answer: 'problem', problem: full }, 1)).toEqual({ is: 'problem', problem: full });
    expect(backFrom(working)).toEqual({ is: 'empty' });
  });
});
