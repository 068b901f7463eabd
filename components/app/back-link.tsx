import { useSpeaker } from '../ui/use-speaker';

/** Back to where the user came from; the side panel has no button of its own for that. Opened anew, it leads to `to`. */
export function BackLink({ to }: { to: string }) {
  const { texts } = useSpeaker();
  return (
    <a
      href={to}
      onClick={(event) => {
        if (history.length < 2) return;
        event.preventDefault();
        history.back();
      }}
    >
      {texts.app.back}
    </a>
  );
}
