import { turnOff } from '@/core/browser/sites';
import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/use-speaker';
import { useSitesOn } from '../use-sites-on';

/** Where segments are shown, each with its switch. */
export function Sites() {
  const { texts, say } = useSpeaker();
  const said = texts.app.settings;
  const sites = useSitesOn();
  return (
    <section className="card settings">
      <h2>{said.sites}</h2>
      {sites?.length === 0 && <p className="soft">{said.sitesEmpty}</p>}
      <ul className="stack">
        {sites?.map(({ origin, host }) => (
          <li key={origin} className="row sites-one">
            <span>{origin}</span>
            <Button onClick={() => void turnOff(origin)}>{say(said.siteOff, { site: host })}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
