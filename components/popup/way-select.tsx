import { useSpeaker } from '../ui/use-speaker';
import type { Pasted } from './pasted';

type Props = Pick<Pasted, 'ways' | 'way'> & { busy: boolean; onChoose: (way: string | null) => void };

/** The same customers by something else: a method, or ready rules that the list has the columns for. */
export function WaySelect({ ways, way, busy, onChoose }: Props) {
  const speaker = useSpeaker();
  const said = speaker.texts.popup;
  const [sets, methods] = [ways.filter(({ set }) => set !== null), ways.filter(({ set }) => set === null)];
  return (
    <label className="small stack">
      {said.by}
      <select
        value={way ?? ''}
        aria-disabled={busy}
        onChange={({ target }) => {
          if (!busy) onChoose(target.value || null);
        }}
      >
        <option value="">{said.byBest}</option>
        <optgroup label={speaker.texts.choose.methods}>
          {methods.map(({ key, method }) => (
            <option key={key} value={key}>
              {speaker.method(method)}
            </option>
          ))}
        </optgroup>
        <optgroup label={speaker.texts.choose.readyRules}>
          {sets.map(({ key, set }) => (
            <option key={key} value={key}>
              {set && speaker.set(set)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
