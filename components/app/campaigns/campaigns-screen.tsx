import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Campaign } from '@/core/campaigns/campaign';
import { putCampaign } from '@/core/store/campaigns';
import { db } from '@/core/store/db';
import { Button, ButtonLink } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { Screen } from '../screen';
import './campaigns.css';
import { takeDropped } from './dropped';
import { Worked } from './worked';

/** Who comes here asks: what have I started, how far am I, and what came of it? */
export function CampaignsScreen() {
  const { texts, say } = useSpeaker();
  const said = texts.campaigns;
  const campaigns = useLiveQuery(() => db.campaigns.toArray());
  const [dropped, setDropped] = useState(takeDropped);
  const make = (
    <span className="row">
      <a href={toHash({ screen: 'messages' })}>{texts.messages.title}</a>
      <ButtonLink look="main" href={toHash({ screen: 'newCampaign', list: null, segment: null })}>
        {said.make}
      </ButtonLink>
    </span>
  );
  const putBack = (campaign: Campaign) => void putCampaign(campaign).then(() => setDropped(null));
  return (
    <Screen title={said.title} aside={make}>
      {dropped && (
        <Note>
          <span className="row">
            {say(said.dropped, { name: dropped.name })}
            <Button look="quiet" onClick={() => putBack(dropped)}>
              {said.undo}
            </Button>
          </span>
        </Note>
      )}
      {campaigns === undefined ? (
        <Loading />
      ) : campaigns.length === 0 ? (
        <Empty title={said.empty}>
          <p>{said.emptyNext}</p>
        </Empty>
      ) : (
        <ul className="cards">
          {campaigns
            .toSorted((a, b) => (a.madeOn < b.madeOn ? 1 : -1))
            .map((campaign) => (
              <li key={campaign.id}>
                <CampaignCard campaign={campaign} />
              </li>
            ))}
        </ul>
      )}
      {campaigns && <Worked campaigns={campaigns} />}
    </Screen>
  );
}

function CampaignCard({ campaign }: { campaign: Campaign }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const { id, name, goal, madeOn, members } = campaign;
  const toWrite = members.filter(({ message }) => message !== null);
  const done = toWrite.filter(({ state }) => state !== 'waiting').length;
  return (
    <article className="card">
      <h2>
        <a href={toHash({ screen: 'campaign', campaign: id })}>{name}</a>
      </h2>
      <p className="small soft">
        {speaker.goal(goal)} · {say(texts.campaigns.made, { date: speaker.date(madeOn) })}
      </p>
      <p>{say(texts.campaigns.progress, { done: speaker.number(done), all: speaker.number(toWrite.length) })}</p>
      <progress
        value={done}
        max={Math.max(1, toWrite.length)}
        aria-label={say(texts.campaigns.progress, { done, all: toWrite.length })}
      />
    </article>
  );
}
