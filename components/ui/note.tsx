import type { ReactNode } from 'react';
import './note.css';

/** Something to know (`info`, read aloud when there is time) or to act on (`alarm`, read aloud at once). */
export function Note({ tone = 'info', children }: { tone?: 'info' | 'alarm'; children: ReactNode }) {
  return (
    <div className="note" data-tone={tone} role={tone === 'alarm' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
