import { useEffect, useState } from 'react';
import { readShortcuts, type Shortcut } from '@/core/browser/shortcuts';
import { useSpeaker } from '../../ui/use-speaker';

/** Which keys do what, as the browser has them now: another extension may have taken one. They are changed in the browser. */
export function Shortcuts() {
  const { texts } = useSpeaker();
  const said = texts.app.settings;
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void readShortcuts().then(setShortcuts);
  }, []);
  return (
    <section className="card settings" id="shortcuts">
      <h2>{said.shortcuts}</h2>
      <dl className="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} className="row">
            <dt>{said.shortcut[name]}</dt>
            <dd>{keys === '' ? <span className="soft">{said.shortcutNone}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{said.shortcutsWhere}</p>
    </section>
  );
}
