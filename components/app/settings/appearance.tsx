import { changeSettings, type Settings } from '@/core/store/settings';
import { useSpeaker } from '../../ui/use-speaker';

type Appearance = Settings['appearance'];

/** Light, dark or as the system. */
export function AppearanceChoice({ chosen }: { chosen: Appearance }) {
  const said = useSpeaker().texts.app.settings;
  const options: [Appearance, string][] = [
    ['system', said.appearanceSystem],
    ['light', said.appearanceLight],
    ['dark', said.appearanceDark],
  ];
  return (
    <section className="card settings">
      <h2>
        <label htmlFor="appearance">{said.appearance}</label>
      </h2>
      <select
        id="appearance"
        aria-describedby="appearance-where"
        value={chosen}
        onChange={({ target }) => {
          const option = options.find(([value]) => value === target.value);
          if (option) void changeSettings({ appearance: option[0] });
        }}
      >
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <p className="small soft" id="appearance-where">
        {said.appearanceWhere}
      </p>
    </section>
  );
}
