import type { Problem } from '@/core/problem';
import type { Distribution, ShownField } from '@/core/segments/distribution';
import type { Clause } from '@/core/segments/rules/condition';
import type { SetCount } from '@/core/segments/rules/count-set';
import type { RulesParams } from '@/core/segments/rules/params';

/** What the counting worker is asked. It keeps the customers of the list, so that a question while one types is small. */
export type Ask =
  | { ask: 'open'; list: string; today: string }
  | { ask: 'count'; params: RulesParams }
  | { ask: 'spread'; field: string; kind: ShownField['kind'] }
  /** Of a question for a share: the limit that it comes to. */
  | { ask: 'limit'; clause: Clause };

export type Opened = { customers: number; fields: ShownField[] };
export type Answer =
  | { answer: 'opened'; opened: Opened }
  | { answer: 'counted'; counts: SetCount }
  | { answer: 'spread'; spread: Distribution }
  | { answer: 'limit'; limit: number | null }
  | { answer: 'problem'; problem: Problem };
