import { useState } from 'react';
import { siteOf, turnOff, turnOn } from '@/core/browser/sites';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { useSpeaker } from '../ui/use-speaker';
import type { ActiveTab } from './active-tab';
import { useIsOn } from './use-is-on';

export function SiteSwitch({ tab }: { tab: ActiveTab }) {
  const { texts, say } = useSpeaker();
  const site = siteOf(tab.url);
  const on = useIsOn(site);
  const [refused, setRefused] = useState(false);
  if (!site) {
    return (
      <section className="popup-site">
        <p>{texts.popup.siteNone}</p>
      </section>
    );
  }
  const named = { site: site.host };
  const press = () => {
    // Nothing may come before the request: Firefox asks only inside the click, and not after an await.
    const done = on ? turnOff(site.origin).then(() => true) : turnOn(site.origin);
    done.then(
      (agreed) => setRefused(!agreed),
      () => setRefused(true),
    );
  };
  return (
    <section className="popup-site" data-on={on === true}>
      <p className="popup-site-state">{say(on ? texts.popup.siteIsOn : texts.popup.siteIsOff, named)}</p>
      <Button id="site" look={on ? 'plain' : 'main'} onClick={press} disabled={on === undefined}>
        {say(on ? texts.popup.siteOff : texts.popup.siteOn, named)}
      </Button>
      {on === false && <p className="small soft">{texts.popup.sitePermission}</p>}
      {refused && !on && <Note tone="alarm">{say(texts.popup.siteRefused, named)}</Note>}
    </section>
  );
}
