import { type Basis, fieldKeys, fieldOf } from '@/core/customer/fields';
import { useSpeaker } from './use-speaker';

type Props = {
  header: string;
  /** A field key, or null = kept under its own header. */
  field: string | null;
  onChange: (field: string | null) => void;
};

const bases: Basis[] = [
  'identity',
  'behavioural',
  'pipeline',
  'firmographic',
  'geographic',
  'demographic',
  'psychographic',
];

/** Which field a column stands for, corrected in one step. Derived fields are computed and stand in no column. */
export function FieldSelect({ header, field, onChange }: Props) {
  const { texts, say, field: label } = useSpeaker();
  const own = texts.app.import.own;
  return (
    <select
      aria-label={say(texts.app.lists.meaning, { header })}
      value={field ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{own}</option>
      {bases.map((basis) => (
        <optgroup key={basis} label={texts.app.basis[basis]}>
          {fieldKeys
            .filter((key) => fieldOf(key).basis === basis && !fieldOf(key).derived)
            .map((key) => (
              <option key={key} value={key}>
                {label(key)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
