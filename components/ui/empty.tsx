import type { ReactNode } from 'react';

/** Nothing here yet: why, and what to do about it. */
export const Empty = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="card">
    <h2>{title}</h2>
    <div className="soft stack">{children}</div>
  </div>
);
