import type { Answer, Ask, Badge, CallName } from '@/core/browser/calls';
import type { Outcome, Problem } from '@/core/problem';
import type { Reading } from '@/core/reading/reading';
import { type Memory, makeMemory } from './memory';

export type Call = <N extends CallName>(name: N, ask: Ask<N>) => Promise<Outcome<Answer<N>>>;

export type Asking = {
  badgeOf: (key: string) => Badge | null;
  /** Sends what is new or changed of a reading, one message at a time. */
  see: (reading: Reading) => void;
  /** Are there rows that were read and not answered? */
  isDue: () => boolean;
  /** Everything known is old: the next reading is sent whole. */
  forgetAll: () => void;
  stop: () => void;
};

export type Heard = {
  answered: (answer: Answer<'seeList'>) => void;
  /** `tries` failures in a row. */
  failed: (problem: Problem, tries: number) => void;
  /** Read again: something waited its turn. */
  again: () => void;
};

/** Between two messages, in ms: a list that streams in is sent in parts, not row by row. */
const least = 150;
/** The lists of one page whose badges are kept: going back to one shows them at once. */
const mostLists = 6;

/** The round trip. Badges of rows that were answered before are known at once; see `Memory`. */
export function makeAsking(call: Call, heard: Heard): Asking {
  const memories = new Map<string, Memory>();
  let memory = makeMemory();
  let busy = false;
  /** What was read and could not be sent yet. Some of it may have been scrolled away by the time. */
  let waiting: Reading | null = null;
  let tries = 0;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const memoryOf = (address: string): Memory => {
    const found = memories.get(address) ?? makeMemory();
    memories.delete(address);
    memories.set(address, found);
    const [oldest] = memories.keys();
    if (memories.size > mostLists && oldest !== undefined) memories.delete(oldest);
    return found;
  };
  const later = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(heard.again, wait);
  };

  const see = (reading: Reading): void => {
    memory = memoryOf(`${reading.address} ${reading.system}`);
    memory.meet(reading);
    const now = performance.now();
    const whole = waiting ? together(waiting, reading) : reading;
    if (busy || now < notBefore) {
      waiting = whole;
      if (!busy) later(notBefore - now);
      return;
    }
    const { part, again } = memory.unsent(whole, now);
    // More than one message takes: what was sent is known by then.
    waiting = part && again === now ? whole : null;
    if (part) void send(part, memory);
    else if (again !== null) later(Math.max(least, again - now));
  };

  const send = async (part: Reading, of: Memory): Promise<void> => {
    busy = true;
    const answer = await call('seeList', part);
    busy = false;
    if (answer.ok) {
      tries = 0;
      notBefore = performance.now() + least;
      const renewed = of.take(part, answer.value);
      heard.answered(answer.value);
      if (renewed || waiting) later(least);
    } else {
      of.forget(part);
      tries += 1;
      const wait = Math.min(60_000, 500 * 4 ** tries);
      notBefore = performance.now() + wait;
      if (answer.problem.code !== 'extension-updated') later(wait);
      heard.failed(answer.problem, tries);
    }
  };

  return {
    badgeOf: (key) => memory.badgeOf(key),
    see,
    isDue: () => busy || waiting !== null,
    forgetAll() {
      memories.clear();
      waiting = null;
      notBefore = 0;
    },
    stop: () => clearTimeout(timer),
  };
}

/** A reading, and what an earlier one of the same list had besides. */
function together(earlier: Reading, later: Reading): Reading {
  const shapeOf = ({ address, system, columns }: Reading): string =>
    [address, system, ...columns.map(({ header }) => header)].join('\n');
  if (shapeOf(earlier) !== shapeOf(later)) return later;
  const keys = new Set(later.rows.map(({ key }) => key));
  return { ...later, rows: [...earlier.rows.filter(({ key }) => !keys.has(key)), ...later.rows] };
}
