import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Site, sitesOn } from '@/core/browser/sites';

/** Follows the browser's permissions: they are the switches. */
export function useSitesOn(): Site[] | undefined {
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
