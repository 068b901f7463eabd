type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly T[];
  say: (option: T) => string;
  onChange: (option: T) => void;
};

/** One of a few, in a select with its label. */
export function Choice<T extends string>({ label, value, options, say, onChange }: Props<T>) {
  return (
    <label className="small message-choice">
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
