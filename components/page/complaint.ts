import type { Problem } from '@/core/problem';
import type { Call } from './asking';
import type { Display } from './display';

/** What is wrong with the page itself, told in the bar. */
export type Complaint = {
  tell: (problem: Problem, place: string) => Promise<void>;
  /** The sentence that was told of the page; null = nothing is wrong with it. */
  text: () => string | null;
  /** Nothing is wrong any longer. */
  forget: () => void;
  /** The page has had a list: that it has none now is no fault. */
  listSeen: () => void;
};

/** A page that shows no list this many ms after it was loaded has none. */
const noList = 2500;

/** Pages without a list are many in a CRM: only the first one says so, and small. */
export function makeComplaint(call: Call, show: Display['tell']): Complaint {
  let said: string | null = null;
  let told = '';
  let hadList = false;
  return {
    async tell(problem, place) {
      const reloadHelps = problem.code === 'background-failed';
      // Not of the page, but of what was asked: with the next answer it is over.
      const passes = reloadHelps || problem.code === 'storage-failed';
      const small = problem.code === 'no-list' || problem.code === 'not-customers';
      const isIdle = (): boolean => small && (hadList || performance.now() < noList);
      const now = `${place} ${problem.code}`;
      if (isIdle() || (told === now && !passes)) return;
      told = now;
      const answer = await call('tellProblem', { address: place, problem });
      if (!answer.ok || isIdle()) return;
      const { text, words } = answer.value;
      if (!passes) said = text;
      show(text, words, { small, reloadHelps });
    },
    text: () => said,
    forget() {
      said = null;
    },
    listSeen() {
      hadList = true;
    },
  };
}
