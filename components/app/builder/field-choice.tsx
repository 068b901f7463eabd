import { type Basis, fieldKeys, fieldOf } from '@/core/customer/fields';
import type { ShownField } from '@/core/segments/distribution';
import { useSpeaker } from '../../ui/use-speaker';

type Props = { fields: readonly ShownField[]; chosen: string; onChoose: (field: string) => void; label: string };

/** Stands for membership in a segment among the fields. */
export const memberField = 'member:';

/** Every field that can be asked about: those of the list first, then the table by its bases, then other segments. */
export function FieldChoice({ fields, chosen, onChoose, label }: Props) {
  const { texts, say, field: name } = useSpeaker();
  const shown = new Set(fields.map(({ field }) => field));
  const bases = Object.keys(texts.app.basis) as Basis[];
  return (
    <select aria-label={label} value={chosen} onChange={(event) => onChoose(event.target.value)}>
      <optgroup label={texts.builder.inList}>
        {fields.map(({ field }) => (
          <option key={field} value={field}>
            {name(field)}
          </option>
        ))}
      </optgroup>
      <optgroup label={texts.builder.inSegment}>
        <option value={memberField}>{texts.builder.inSegment}</option>
      </optgroup>
      {bases.map((basis) => {
        const others = fieldKeys.filter((key) => fieldOf(key).basis === basis && !shown.has(key));
        return (
          <optgroup key={basis} label={say(texts.builder.notInList, { basis: texts.app.basis[basis] })}>
            {others.map((key) => (
              <option key={key} value={key}>
                {name(key)}
              </option>
            ))}
          </optgroup>
        );
      })}
    </select>
  );
}
