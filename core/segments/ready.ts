import type { Customer } from '../customer/customer';
import type { Basis } from '../customer/fields';
import type { Condition } from './rules/condition';
import type { RulesParams } from './rules/params';
import type { Goal, Tone } from './segment';

/** A segmentation by rules that is ready to use wherever its fields are. One a file in `ready/`, found by its place. */
export type Ready = {
  /** = the name of its file. */
  id: string;
  /** English; other languages overlay it. */
  name: string;
  basis: Basis;
  /** 0–100: how much it helps to decide what to do next with a customer. The starter tries the most useful first. */
  usefulness: number;
  /** Fields that most customers must have; for a set made of the columns themselves, those that it found. */
  needs: (customers: readonly Customer[]) => string[];
  /** The rules, or null where these customers give nothing to make them of. */
  params: (customers: readonly Customer[]) => RulesParams | null;
};

export const defineReady = (ready: Ready): Ready => ready;

type Rule = RulesParams['segments'][number];
/** A segment with its condition, on one line. */
export const rule = (key: string, name: string, goal: Goal, tone: Tone, when: Condition | 'otherwise'): Rule => ({
  key,
  name,
  goal,
  tone,
  when,
});
