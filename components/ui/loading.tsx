import './loading.css';
import { useSpeaker } from './use-speaker';

/** Shown only when it takes long enough to be noticed (the style waits 0.3 s), so that quick screens do not flicker. */
export function Loading() {
  const { texts } = useSpeaker();
  return (
    <p className="loading soft" role="status">
      {texts.app.loading}
    </p>
  );
}
