import { type ReactNode, useEffect, useState } from 'react';
import type { Problem } from '@/core/problem';
import { db } from '@/core/store/db';
import { problemOf } from '@/core/store/problem-of';
import { Button } from './button';
import { Note } from './note';
import { useSpeaker } from './use-speaker';

/**
 * Shows what needs the database, or why there is none. Asked once, up front: a live query waits for ever on a database that
 * can't be opened (Dexie 4.4 keeps the error to itself).
 */
export function Storage({ children }: { children: ReactNode }) {
  const { texts, problem } = useSpeaker();
  const [failure, setFailure] = useState<Problem | null>(null);
  useEffect(() => {
    db.open().catch((error) => setFailure(problemOf(error)));
  }, []);
  if (failure === null) return children;
  return (
    <Note tone="alarm">
      <p>{problem(failure)}</p>
      <Button onClick={() => location.reload()}>{texts.app.retry}</Button>
    </Note>
  );
}
