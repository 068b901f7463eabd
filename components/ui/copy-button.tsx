import { useEffect, useState } from 'react';
import { Button } from './button';
import { useSpeaker } from './use-speaker';

type Props = {
  /** What is copied, made when it is asked for. */
  text: () => string | Promise<string>;
  label: string;
  /** Said after it was copied; "Copied" without it. */
  done?: string;
};

/** Copies a text and says so, on the button and aloud. */
export function CopyButton({ text, label, done }: Props) {
  const { texts } = useSpeaker();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('ready'), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  const said = { ready: '', copied: done ?? texts.app.copied, failed: texts.page.copyFailed }[state];
  return (
    <span className="row">
      <Button onClick={() => void copy()}>{label}</Button>
      <span className="small soft" role="status">
        {said}
      </span>
    </span>
  );
}
