import { useLiveQuery } from 'dexie-react-hooks';
import { now } from '@/core/browser/clock';
import { tabAddress } from '@/core/browser/panel';
import { siteOf } from '@/core/browser/sites';
import { toHash } from '../app/route';
import { nameOfModel } from '../app/segmentation-name';
import { SegmentBars } from '../charts/segment-bars';
import { ButtonLink } from '../ui/button';
import { useSpeaker } from '../ui/use-speaker';
import type { ActiveTab } from './active-tab';
import { listAt } from './page-list';
import { useIsOn } from './use-is-on';

/** The list on this page at a glance: how much of it was read, its segments, and why these. */
export function ThisPage({ tab }: { tab: ActiveTab }) {
  const speaker = useSpeaker();
  const { texts } = speaker;
  const url = tab.url ?? '';
  const { today } = now();
  const seen = useLiveQuery(() => listAt(url, today), [url, today]);
  const on = useIsOn(siteOf(url));
  if (!seen) return seen === null && on ? <p className="soft">{texts.popup.noList}</p> : null;
  const { list, model, sizes } = seen;
  const to = model
    ? toHash({ screen: 'segments', list: list.id })
    : toHash({ screen: 'list', list: list.id, customer: null });
  return (
    <section className="card" aria-labelledby="this-page">
      <h2 id="this-page">{texts.popup.thisPage}</h2>
      <div>
        <p className="popup-list">{list.title}</p>
        <p className="small soft">{speaker.status(list.coverage)}</p>
      </div>
      {model && <SegmentBars method={model.method} sizes={sizes} />}
      {model && (
        <p className="small">
          <strong>{nameOfModel(model, speaker)}.</strong> {model.because && speaker.because(model.because)}
        </p>
      )}
      <ButtonLink look="quiet" href={tabAddress(to)} target="_blank">
        {texts.popup.showList}
      </ButtonLink>
    </section>
  );
}
