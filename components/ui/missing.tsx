import { useSpeaker } from './speaking';

/** Texts that were taken for "nothing stands here" (`–`, `N/A`), so that nobody thinks they were lost. */
export function Missing({ missing }: { missing: readonly { header: string; text: string; count: number }[] }) {
  const { texts, say } = useSpeaker();
  if (missing.length === 0) return null;
  return (
    <div className="small">
      <h3>{texts.popup.missing}</h3>
      <ul>
        {missing.map(({ header, text, count }) => (
          <li key={`${header}\n${text}`}>
            {say(text === '' ? texts.popup.missingEmpty : texts.popup.missingText, { header, text, n: count })}
          </li>
        ))}
      </ul>
    </div>
  );
}
