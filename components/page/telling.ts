import type { Problem } from '@/core/problem';
import type { Call } from './asking';

/** Calls that the user's own presses make: one that fails is told, since nobody else waits for its answer. */
export const telling =
  (call: Call, failed: (problem: Problem) => void): Call =>
  async (name, ask) => {
    const answer = await call(name, ask);
    if (!answer.ok) failed(answer.problem);
    return answer;
  };
