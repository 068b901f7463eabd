import type { Problem } from '@/core/problem';
import type { Answer, Kept, Pasted } from './pasted';

export type Progress = Extract<Answer, { answer: 'step' }>;
export type Keeping = Omit<Extract<Answer, { answer: 'keeping' }>, 'answer'>;

/**
 * A list that is shown. `turn` counts what was given; it stays while columns of one list are corrected. `kept`: what it was kept
 * as, once it was. `problem`: why the last thing asked of it failed.
 */
export type Shown = {
  is: 'pasted';
  turn: number;
  pasted: Pasted;
  keeping: Keeping | null;
  segmenting: boolean;
  kept: Kept | null;
  problem: Problem | null;
};

export type State =
  | { is: 'empty' }
  /** `before`: the list that is being understood anew. */
  | { is: 'working'; progress: Progress | null; before: Shown | null }
  | Shown
  | { is: 'problem'; problem: Problem };

/** The list that is there at this moment, under whatever is being done with it. */
const shownIn = (state: State): Shown | null =>
  state.is === 'pasted' ? state : state.is === 'working' ? state.before : null;

/** The list as it was before something was asked of it, where there is one: what was stopped or failed takes nothing away. */
export const backFrom = (state: State, problem: Problem | null = null): State => {
  const before = shownIn(state);
  if (before) return { ...before, keeping: null, segmenting: false, problem };
  return problem ? { is: 'problem', problem } : { is: 'empty' };
};

/** The state after an answer of the worker. */
export function answeredBy(state: State, answer: Answer, turn: number): State {
  switch (answer.answer) {
    case 'step':
      return { is: 'working', progress: answer, before: shownIn(state) };
    case 'keeping':
      return state.is === 'pasted' && state.keeping
        ? { ...state, keeping: { done: answer.done, of: answer.of } }
        : state;
    case 'pasted': {
      const { pasted } = answer;
      return { is: 'pasted', turn, pasted, keeping: null, segmenting: false, kept: null, problem: null };
    }
    case 'kept':
      return state.is === 'pasted'
        ? { ...state, keeping: null, kept: { list: answer.list, others: answer.others } }
        : state;
    case 'problem':
      return backFrom(state, answer.problem);
    case 'text':
      return state;
  }
}
