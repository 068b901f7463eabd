import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Site, sitesOn, turnOff } from '@/core/browser/sites';
import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/speaking';

/** Follows the browser's permissions: they are the switches. */
function useSitesOn(): Site[] | undefined {
  const [sites, setSites] = useState<Site[]>();
  useEffect(() => {
    const look = () => void sitesOn().then(setSites);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return sites;
}

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
