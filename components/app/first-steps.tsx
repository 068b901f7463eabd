import type { Site } from '@/core/browser/sites';
import { Empty } from '../ui/empty';
import { useSpeaker } from '../ui/use-speaker';
import './first-steps.css';
import { toHash } from './route';

/** Nothing was read yet: three steps to the user's own list. `sites` = where segments are switched on already. */
export function FirstSteps({ sites }: { sites: readonly Site[] }) {
  const { texts, say, or } = useSpeaker();
  const said = texts.app.lists;
  const on = or(sites.map(({ host }) => host));
  return (
    <Empty title={said.empty}>
      <ol className="first-steps">
        <li>
          {sites.length === 0
            ? say(said.stepCrm, { button: say(texts.popup.siteOn, { site: '…' }) })
            : say(said.stepOn, { site: on })}
        </li>
        <li>
          {said.stepPaste} <a href={toHash({ screen: 'import' })}>{said.stepImport}</a>
        </li>
        <li>{said.stepBadge}</li>
      </ol>
    </Empty>
  );
}
