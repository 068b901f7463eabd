import type { Goal } from '../segments/segment';
import { goals } from './goals';
import type { Message } from './message';
import { messages } from './messages';
import type { OwnMessage } from './own';

/** Every message that there is to choose from: the playbook, and the user's own. */
export type Catalogue = {
  messages: ReadonlyMap<string, Message>;
  /** The ids of a goal, best first. */
  orderOf: (goal: Goal) => string[];
};

export const playbook: Catalogue = { messages, orderOf: (goal) => goals[goal].messages };

/** The user's own come first; those of the playbook that they replace are not offered any more, but still known by their id. */
export function withOwn(own: readonly OwnMessage[]): Catalogue {
  if (own.length === 0) return playbook;
  const replaced = new Set(own.map(({ replaces }) => replaces));
  return {
    messages: new Map([...messages, ...own.map(({ id, message }) => [id, message] as const)]),
    orderOf: (goal) => [
      ...own.filter(({ message }) => message.goal === goal).map(({ id }) => id),
      ...goals[goal].messages.filter((id) => !replaced.has(id)),
    ],
  };
}
