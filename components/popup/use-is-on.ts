import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isOn, type Site } from '@/core/browser/sites';

/** Whether segments are shown on the site: the browser's permission is the switch, so its changes are followed. */
export function useIsOn(site: Site | null): boolean | undefined {
  const [on, setOn] = useState<boolean>();
  const origin = site?.origin;
  useEffect(() => {
    if (origin === undefined) return;
    const look = () => void isOn(origin).then(setOn);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [origin]);
  return on;
}
