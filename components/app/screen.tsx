import { type ReactNode, useEffect } from 'react';
import { Storage } from '../ui/storage';
import { useSpeaker } from '../ui/use-speaker';

type Props = { title: string; aside?: ReactNode; children: ReactNode };

/** A screen with its heading, which is the title of the document too. Where nothing can be stored it says so instead. */
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
      <Storage>{children}</Storage>
    </div>
  );
}
