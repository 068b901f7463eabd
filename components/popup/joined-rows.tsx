import { Button } from '../ui/button';
import { useSpeaker } from '../ui/use-speaker';
import './joined-rows.css';
import type { Pasted } from './pasted';

type Props = {
  joined: Pasted['joined'];
  /** Of the whole list. */
  rows: number;
  onlyKnown: boolean;
  onOnlyKnown: (onlyKnown: boolean) => void;
  onDownload: () => void;
};

/** Before a second list is kept: how many of its rows are known customers, by what, and what becomes of the others. */
export function JoinedRows({ joined, rows, onlyKnown, onOnlyKnown, onDownload }: Props) {
  const { texts, say } = useSpeaker();
  const said = texts.popup;
  const known = joined.reduce((sum, one) => sum + one.rows, 0);
  const fresh = rows - known;
  return (
    <fieldset className="stack joined-rows">
      <legend>{said.joined}</legend>
      <p>{say(said.joinedRows, { n: known, rows })}</p>
      <ul className="small">
        {joined.map(({ by, rows: n }) => (
          <li key={by}>{say(said.joinedBy[by], { n })}</li>
        ))}
      </ul>
      {fresh > 0 && (
        <>
          <div className="row">
            <span>{say(said.unmatched, { n: fresh })}</span>
            <Button look="quiet" onClick={onDownload}>
              {said.unmatchedDownload}
            </Button>
          </div>
          <label>
            <input type="radio" name="new" checked={!onlyKnown} onChange={() => onOnlyKnown(false)} /> {said.addNew}
          </label>
          <label>
            <input type="radio" name="new" checked={onlyKnown} onChange={() => onOnlyKnown(true)} /> {said.onlyKnown}
          </label>
        </>
      )}
    </fieldset>
  );
}
