import { useEffect } from 'react';
import { openPanel, tabAddress } from '@/core/browser/panel';
import { Button, ButtonLink } from '../ui/button';
import { Guard } from '../ui/guard';
import { Storage } from '../ui/storage';
import { useSpeaker } from '../ui/use-speaker';
import { useActiveTab } from './active-tab';
import { PasteBox } from './paste-box';
import './popup.css';
import { SiteSwitch } from './site-switch';
import { ThisPage } from './this-page';

/**
 * Who opens the popup wants one of three: badges on this site, a glance at the list on this page, or segments of a list that
 * they have in the clipboard. All three are there at once, in this order.
 */
export function Popup() {
  const { texts } = useSpeaker();
  const tab = useActiveTab();
  useEffect(() => {
    document.title = texts.popup.title;
  }, [texts]);
  return (
    <main className="popup">
      <h1>{texts.popup.title}</h1>
      {tab && (
        <Guard>
          <SiteSwitch tab={tab} />
          <Storage>
            <ThisPage tab={tab} />
          </Storage>
        </Guard>
      )}
      <Guard>
        <PasteBox />
      </Guard>
      <footer className="row">
        {tab && <Button onClick={() => void openPanel(tab.window)}>{texts.popup.openPanel}</Button>}
        <ButtonLink look="quiet" href={tabAddress('')} target="_blank">
          {texts.popup.openTab}
        </ButtonLink>
        <ButtonLink look="quiet" href={tabAddress('#/help')} target="_blank">
          {texts.popup.help}
        </ButtonLink>
        <span className="small soft">{texts.popup.local}</span>
      </footer>
    </main>
  );
}
