import { type FormField, type Settings, withSetting } from './form-of';
import './schema-form.css';
import { useSpeaker } from './use-speaker';

type Props = {
  fields: readonly FormField[];
  settings: Settings;
  /** Fields of the list that can be chosen from. */
  columns: readonly string[];
  onChange: (settings: Settings) => void;
};

/** Settings that name a field of the list: to the schema they are texts as any other. */
const namesField = new Set(['target']);
const namesFields = new Set(['fields', 'features', 'items']);

/** The settings of a method, drawn from its schema: a new method has its form because it exists. */
export function SchemaForm({ fields, settings, columns, onChange }: Props) {
  return (
    <div className="schema-form">
      {fields.map((field) => (
        <Setting
          key={field.key}
          field={field}
          value={settings[field.key]}
          columns={columns}
          onChange={(value) => onChange(withSetting(settings, field.key, value))}
        />
      ))}
    </div>
  );
}

type SettingProps = {
  field: FormField;
  value: unknown;
  columns: readonly string[];
  onChange: (value: unknown) => void;
};

function Setting({ field, value, columns, onChange }: SettingProps) {
  const { texts, field: label } = useSpeaker();
  const { key } = field;
  const name = said(texts.choose.setting, key) ?? key;
  const left = texts.choose.leftToMethod;
  if (field.kind === 'yesNo')
    return (
      <label className="schema-yes">
        <input
          type="checkbox"
          checked={value === undefined ? field.start : value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
        {name}
      </label>
    );
  if (field.kind === 'texts' && namesFields.has(key))
    return (
      <Ticks
        name={name}
        columns={columns}
        chosen={(value as string[] | undefined) ?? []}
        least={field.least}
        onChange={onChange}
      />
    );
  const options =
    field.kind === 'choice'
      ? field.options.map((option) => ({ option, text: said(texts.choose.option, option) ?? option }))
      : namesField.has(key)
        ? columns.map((option) => ({ option, text: label(option) }))
        : null;
  const start = 'start' in field ? field.start : undefined;
  if (options)
    return (
      <label>
        <span className="small soft">{name}</span>
        <select value={String(value ?? start ?? '')} onChange={(event) => onChange(event.target.value || undefined)}>
          {start === undefined && <option value="">{left}</option>}
          {options.map(({ option, text }) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      </label>
    );
  if (field.kind === 'number')
    return (
      <label>
        <span className="small soft">{name}</span>
        <input
          type="number"
          min={field.min}
          max={field.max}
          step={field.whole ? 1 : 'any'}
          placeholder={field.start === undefined ? left : String(field.start)}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
        />
      </label>
    );
  return (
    <label>
      <span className="small soft">{name}</span>
      <input
        placeholder={left}
        value={Array.isArray(value) ? value.join(', ') : String(value ?? '')}
        onChange={({ target }) => onChange(field.kind === 'texts' ? listOf(target.value) : target.value || undefined)}
      />
    </label>
  );
}

const listOf = (text: string): string[] | undefined => {
  const items = text.split(',').map((item) => item.trimStart());
  return items.some((item) => item.trim() !== '') ? items : undefined;
};

type TicksProps = {
  name: string;
  columns: readonly string[];
  chosen: readonly string[];
  least: number;
  onChange: (value: string[] | undefined) => void;
};

/** Columns of the list to tick; none ticked = the method chooses. */
function Ticks({ name, columns, chosen, least, onChange }: TicksProps) {
  const { texts, say, field: label } = useSpeaker();
  const toggle = (column: string) => {
    const next = chosen.includes(column) ? chosen.filter((one) => one !== column) : [...chosen, column];
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset className="schema-ticks">
      <legend className="small soft">
        {name} –{' '}
        {chosen.length > 0 && chosen.length < least
          ? say(texts.choose.atLeast, { n: least })
          : texts.choose.leftToMethod}
      </legend>
      {columns.map((column) => (
        <label key={column} className="schema-yes">
          <input type="checkbox" checked={chosen.includes(column)} onChange={() => toggle(column)} />
          {label(column)}
        </label>
      ))}
    </fieldset>
  );
}

const said = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
