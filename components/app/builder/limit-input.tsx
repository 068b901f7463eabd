import { useId } from 'react';
import type { Distribution } from '@/core/segments/distribution';
import { useSpeaker } from '../../ui/use-speaker';

type Typed<T> = { label: string; value: T; onChange: (value: T) => void };

/** A number while it is typed: NaN while nothing stands there. */
export const NumberInput = ({ label, value, onChange, min, max }: Typed<number> & { min?: number; max?: number }) => (
  <input
    type="number"
    className="builder-number"
    aria-label={label}
    step="any"
    min={min}
    max={max}
    value={Number.isFinite(value) ? value : ''}
    onChange={(event) => onChange(event.target.value === '' ? Number.NaN : Number(event.target.value))}
  />
);

/** A limit: a date or a number, as the field has it. */
export function LimitInput({ label, value, onChange, isDate }: Typed<string | number> & { isDate: boolean }) {
  if (!isDate) return <NumberInput label={label} value={Number(value)} onChange={onChange} />;
  return (
    <input
      type="date"
      className="builder-date"
      aria-label={label}
      value={String(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A word, with those of the list offered. */
export function WordInput({ label, value, onChange, spread }: Typed<string> & { spread: Distribution | undefined }) {
  const id = useId();
  return (
    <>
      <input aria-label={label} value={value} list={id} onChange={(event) => onChange(event.target.value)} />
      <datalist id={id}>
        {spread?.names.map((name) => (
          <option key={name.value} value={name.value} />
        ))}
      </datalist>
    </>
  );
}

export function MonthSelect({ value, onChange }: Pick<Typed<number>, 'value' | 'onChange'>) {
  const { texts, month } = useSpeaker();
  return (
    <select
      className="builder-word"
      aria-label={texts.builder.month}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {Array.from({ length: 12 }, (_, at) => at + 1).map((one) => (
        <option key={one} value={one}>
          {month(one)}
        </option>
      ))}
    </select>
  );
}

export function CurrencySelect({
  currencies,
  value,
  onChange,
}: {
  currencies: readonly (string | null)[];
  value: string | null | undefined;
  onChange: (currency: string | null) => void;
}) {
  const { texts } = useSpeaker();
  // Of one currency there is nothing to choose.
  if (currencies.length < 2) return currencies[0] ? <span>{currencies[0]}</span> : null;
  return (
    <select
      className="builder-word"
      aria-label={texts.builder.currency}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      {currencies.map((currency) => (
        <option key={currency ?? ''} value={currency ?? ''}>
          {currency ?? '–'}
        </option>
      ))}
    </select>
  );
}
