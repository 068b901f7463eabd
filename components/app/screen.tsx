import { type ReactNode, useEffect } from 'react';
import { useSpeaker } from '../ui/speaking';

type Props = { title: string; aside?: ReactNode; children: ReactNode };

/** A screen with its heading; the heading is the title of the document too. */
export function Screen({ title, aside, children }: Props) {
  const { texts } = useSpeaker();
  useEffect(() => {
    document.title = `${title} – ${texts.app.title}`;
  }, [title, texts]);
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{title}</h1>
        {aside}
      </header>
      {children}
    </div>
  );
}
