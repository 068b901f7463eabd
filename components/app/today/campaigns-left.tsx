import { useLiveQuery } from 'dexie-react-hooks';
import type { ListId } from '@/core/customer/customer';
import { db } from '@/core/store/db';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';

/** Campaigns of the list in which somebody still waits for their turn. */
export function CampaignsLeft({ list }: { list: ListId }) {
  const { texts, say } = useSpeaker();
  const campaigns = useLiveQuery(() => db.campaigns.filter((campaign) => campaign.list === list).toArray(), [list]);
  const left = (campaigns ?? []).flatMap(({ id, name, members }) => {
    const waiting = members.filter(({ message, state }) => message !== null && state === 'waiting').length;
    return waiting > 0 ? [{ id, name, waiting }] : [];
  });
  if (left.length === 0) return null;
  return (
    <section className="card" aria-labelledby="campaigns-left">
      <h2 id="campaigns-left">{texts.campaigns.work}</h2>
      <ul className="news">
        {left.map(({ id, name, waiting }) => (
          <li key={id}>
            <a href={toHash({ screen: 'campaign', campaign: id })}>{name}</a>
            <span className="small soft">{say(texts.campaigns.left, { n: waiting })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
