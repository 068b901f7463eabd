import { useState } from 'react';
import type { Distribution } from '@/core/segments/distribution';
import { shownOf } from '@/core/segments/field-value';
import { fold } from '@/core/segments/rules/compare';
import { Bar } from '../../charts/bar';
import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/use-speaker';

type Props = {
  field: string;
  values: readonly (string | number)[];
  spread: Distribution | undefined;
  onChange: (values: (string | number)[]) => void;
};

/** So many are there without asking: what fits beside one condition of a narrow panel. */
const shownFirst = 6;

/** The names of a field to tick, commonest first, each with how many have it; others are typed. */
export function NamesInput({ field, values, spread, onChange }: Props) {
  const speaker = useSpeaker();
  const { texts, say, number } = speaker;
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const chosen = new Set(values.map(fold));
  const listed = spread?.names ?? [];
  const others = values.filter((value) => !listed.some((name) => fold(name.value) === fold(value)));
  const names = [...listed, ...others.map((value) => ({ value: String(value), count: 0 }))];
  const most = Math.max(1, ...listed.map(({ count }) => count));
  // A ticked one is never behind the button.
  const shown = names.filter(({ value }, at) => all || at < shownFirst || chosen.has(fold(value)));
  const toggle = (name: string) =>
    onChange(chosen.has(fold(name)) ? values.filter((value) => fold(value) !== fold(name)) : [...values, name]);
  const add = () => {
    if (typed.trim() === '') return;
    if (!chosen.has(fold(typed))) onChange([...values, typed.trim()]);
    setTyped('');
  };
  return (
    <fieldset className="builder-names">
      <legend className="aloud">{speaker.field(field)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.has(fold(value))} onChange={() => toggle(value)} />
          <span className="builder-name">{speaker.showOf(field, shownOf(field, 'category', value))}</span>
          <span className="small soft">{number(count)}</span>
          <Bar share={count / most} />
        </label>
      ))}
      <div className="row">
        {shown.length < names.length && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {say(texts.builder.more, { n: names.length - shown.length })}
          </Button>
        )}
        <input
          className="builder-typed"
          aria-label={texts.builder.type}
          placeholder={texts.builder.type}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add} disabled={typed.trim() === ''}>
          {texts.builder.add}
        </Button>
      </div>
    </fieldset>
  );
}
