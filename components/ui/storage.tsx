import { type ReactNode, useEffect, useState } from 'react';
import { db } from '@/core/store/db';
import { Button } from './button';
import { Note } from './note';
import { useSpeaker } from './speaking';

/**
 * Shows what needs the database, or why there is none. Asked once, up front: a live query waits for ever on a database that
 * can't be opened (Dexie 4.4 keeps the error to itself).
 */
export function Storage({ children }: { children: ReactNode }) {
  const { texts, problem } = useSpeaker();
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    // Dexie puts the browser's own words on a second line, and they are the same.
    db.open().catch((error) =>
      setFailure(
        String(error.message ?? error)
          .split('\n')[0]
          ?.replace(/\.$/, '') ?? '',
      ),
    );
  }, []);
  if (failure === null) return children;
  return (
    <Note tone="alarm">
      <p>{problem({ code: 'storage-failed', detail: failure })}</p>
      <Button onClick={() => location.reload()}>{texts.app.retry}</Button>
    </Note>
  );
}
