import type { StoredList } from '@/core/store/db';
import { showColumns } from '@/core/store/readings/show-columns';
import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/use-speaker';
import './choose-columns.css';
import { columnsOf } from './table-columns';
import { useShownColumns } from './use-shown-columns';

/** Which columns stand beside the names. It holds for the list until the user says otherwise. */
export function ChooseColumns({ list }: { list: StoredList }) {
  const { texts, field } = useSpeaker();
  const said = texts.app.customers;
  const { columns, wanted } = useShownColumns(list);
  const shown = columns.map(({ key }) => key);
  const press = (key: string, on: boolean) =>
    void showColumns(list.id, on ? [...shown, key] : shown.filter((other) => other !== key));
  return (
    <details className="choose-columns">
      <summary>{said.columns}</summary>
      <fieldset>
        <legend className="aloud">{said.columns}</legend>
        {columnsOf(list).map(({ key }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={shown.includes(key)}
              onChange={(event) => press(key, event.target.checked)}
            />
            {field(key)}
          </label>
        ))}
      </fieldset>
      {wanted && (
        <Button look="quiet" onClick={() => void showColumns(list.id, null)}>
          {said.columnsBack}
        </Button>
      )}
    </details>
  );
}
