import { useEffect, useRef } from 'react';
import { answerShown } from '@/core/browser/at-hand';
import type { Part } from '@/core/messages/marks';

const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

/** While a message is shown here, the shortcut puts it into a page that has no customer of its own: a mail that is written beside the panel. */
export function useShown(message: { subject: readonly Part[]; body: readonly Part[] } | null): void {
  const latest = useRef(message);
  latest.current = message;
  useEffect(
    () =>
      answerShown(
        () => latest.current && { subject: textOf(latest.current.subject), body: textOf(latest.current.body) },
      ),
    [],
  );
}
