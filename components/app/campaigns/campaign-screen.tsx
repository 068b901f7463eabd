import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { now } from '@/core/browser/clock';
import { type Campaign, campaignId } from '@/core/campaigns/campaign';
import { displayName } from '@/core/customer/customer';
import { dropCampaign, refreshOutcomes } from '@/core/store/campaigns';
import { customersById } from '@/core/store/customers/customers';
import { db } from '@/core/store/db';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/use-speaker';
import { BackLink } from '../back-link';
import { toHash } from '../route';
import { Screen } from '../screen';
import './campaigns.css';
import { rememberDropped } from './dropped';
import { LeftOutReasons } from './left-out-reasons';
import { MailingExport } from './mailing-export';
import { Outcomes } from './outcomes';
import { Responses } from './responses';
import { WorkList } from './work-list';

const toAll = toHash({ screen: 'campaigns' });

/** Who comes here works through a campaign, or asks what came of it. */
export function CampaignScreen({ id }: { id: string }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const { today } = now();
  const found = useLiveQuery(async () => {
    const campaign = await db.campaigns.get(campaignId.parse(id));
    if (!campaign) return { campaign: undefined };
    const customers = await customersById(campaign.members.map(({ customer }) => customer));
    const model = await db.models.get(campaign.model.id);
    return { campaign, model, people: new Map(customers.flatMap((one) => (one ? [[one.id, one] as const] : []))) };
  }, [id]);
  useEffect(() => {
    void refreshOutcomes(today);
  }, [today]);
  if (!found) return <Loading />;
  const { campaign } = found;
  if (!campaign) {
    return (
      <Screen title={texts.campaigns.title}>
        <Empty title={texts.campaigns.empty}>
          <a href={toAll}>{texts.campaigns.title}</a>
        </Empty>
      </Screen>
    );
  }
  const nameOf = (customer: Campaign['members'][number]['customer']): string => {
    const person = found.people.get(customer);
    return (person && displayName(person)) || texts.app.customers.unnamed;
  };
  const segmentOf = (key: string): string => {
    const segment = found.model?.segments.find((one) => one.key === key);
    return found.model && segment ? speaker.segment(found.model.method, segment) : key;
  };
  const drop = async () => {
    rememberDropped(await dropCampaign(campaign.id));
    location.hash = toAll;
  };
  return (
    <Screen title={campaign.name} aside={<BackLink to={toAll} />}>
      <p className="soft small">
        {speaker.goal(campaign.goal)} · {speaker.and(campaign.segments.map(segmentOf))} ·{' '}
        {say(texts.campaigns.made, { date: speaker.date(campaign.madeOn) })}
      </p>
      <WorkList campaign={campaign} people={found.people} nameOf={nameOf} today={today} />
      <MailingExport campaign={campaign} people={found.people} segmentOf={segmentOf} />
      <Outcomes campaign={campaign} nameOf={nameOf} today={today} />
      <Responses campaign={campaign} segmentOf={segmentOf} today={today} />
      {campaign.leftOut.length > 0 && (
        <section className="card">
          <LeftOutReasons leftOut={campaign.leftOut} />
        </section>
      )}
      <div>
        <Button look="quiet" onClick={() => void drop()}>
          {texts.campaigns.drop}
        </Button>
      </div>
    </Screen>
  );
}
