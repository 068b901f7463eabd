import { useEffect, useState } from 'react';
import type { Clause } from '@/core/segments/rules/condition';
import { isFinished } from '@/core/segments/rules/finished';
import { useMade } from './made';

/** The question with the limit that its share comes to today, where it asks for a share; it is counted off the main thread. */
export function useLimit(clause: Clause): Clause {
  const { counting } = useMade();
  const [found, setFound] = useState<number | null>(null);
  const isShare = clause.op === 'in the top' || clause.op === 'in the bottom';
  const asked = isShare && isFinished(clause) ? JSON.stringify(clause) : null;
  const { limit: askLimit, opened } = counting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a question, not at every drawing.
  useEffect(() => {
    if (asked === null || !opened) return;
    let gone = false;
    void askLimit(JSON.parse(asked)).then((limit) => {
      if (!gone) setFound(limit);
    });
    return () => {
      gone = true;
    };
  }, [asked, opened]);
  // Until the next is there the last one stays, so that the line moves and does not blink.
  return isShare && found !== null && asked !== null ? { ...clause, limit: found } : clause;
}
