import type { Measure } from '@/core/insights/worth/measure';
import { methodOf } from '@/core/segments/index';
import type { SegmentModel } from '@/core/segments/model';
import type { StoredList, StoredModel } from '@/core/store/db';
import { ButtonLink } from '../../ui/button';
import { ToneLabel } from '../../ui/tone-label';
import { useSpeaker } from '../../ui/use-speaker';
import { type Group, sumWorth } from '../groups';
import { cannotTellKey, toHash } from '../route';
import type { Known } from './knowing';
import './segment-card.css';
import { SegmentAim } from './segment-aim';
import { SegmentMessage } from './segment-message';
import { SegmentMore } from './segment-more';
import { SegmentTruth } from './segment-truth';

type Props = {
  group: Group;
  all: number;
  list: StoredList;
  model: StoredModel;
  worth: Measure | null;
  /** Can anybody of the list be reached at all? */
  isReachable: boolean;
  /** Null until it is found out. */
  known: Known | null;
  since: string;
  today: string;
};

/** Will labels still move when the rest of the list is read? */
const isProvisional = (model: SegmentModel): boolean => model.trainedOn.partial && methodOf(model).relative(model);

/** One segment: how many, what they are worth, whom one can reach, and what to do. */
export function SegmentCard({ group, all, list, model, worth, isReachable, known, since, today }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.app.segments;
  const { segment, customers, missing, reach } = group;
  const n = customers.length;
  const name = segment ? speaker.segment(model.method, segment) : said.cannotTell;
  const money = known?.money.segments.find((row) => row.segment === segment?.key);
  const share = money && known?.money.measure ? speaker.insight.moneyOf(money, known.money.measure) : null;
  return (
    <article className="card segment-card">
      <h2>
        <ToneLabel tone={segment?.tone ?? null} name={name} />
        {isProvisional(model) && <span className="small soft"> · {texts.page.badgeProvisional}</span>}
      </h2>
      <p>
        <strong className="segment-card-size">{speaker.number(n)}</strong>{' '}
        {say(said.ofAll, { n, share: speaker.share(n / all) })}
      </p>
      <dl>
        {worth !== null && (
          <>
            <dt>{speaker.field(worth)}</dt>
            <dd>
              {sumWorth(customers, worth).map((sum) => (
                <div key={sum.currency ?? ''}>
                  {speaker.money(sum.amount, sum.currency)}{' '}
                  {sum.customers < n && <span className="small soft">{say(said.knownFor, { n: sum.customers })}</span>}
                </div>
              ))}
              {share && <div className="small soft">{share}</div>}
            </dd>
          </>
        )}
        {reach && isReachable && (
          <>
            <dt>{said.reachable}</dt>
            <dd>
              {say(said.reach, { n: reach.contact })}
              {reach.consent.unknown < n && <div className="small soft">{say(said.consent, reach.consent)}</div>}
            </dd>
          </>
        )}
        {segment ? (
          <>
            <dt>{said.goal}</dt>
            <dd>
              <SegmentAim segment={segment} model={model} />
            </dd>
            <SegmentMessage goal={segment.goal} customers={customers} today={today} />
            {known && <SegmentTruth segment={segment} model={model} known={known} since={since} today={today} />}
          </>
        ) : (
          <>
            <dt>{texts.page.whyNot}</dt>
            <dd>
              {missing.map(({ field, customers: without }) => (
                <div key={field}>{say(said.missingIn, { field: speaker.field(field), n: without })}</div>
              ))}
            </dd>
          </>
        )}
      </dl>
      {segment && known && <SegmentMore segment={segment} list={list} model={model} known={known} />}
      <span className="row segment-card-acts">
        <ButtonLink
          href={toHash({ screen: 'customers', list: list.id, segment: segment?.key ?? cannotTellKey })}
          aria-label={`${said.showCustomers}: ${name}`}
        >
          {said.showCustomers}
        </ButtonLink>
        {segment && (
          <ButtonLink
            look="quiet"
            href={toHash({ screen: 'newCampaign', list: list.id, segment: segment.key })}
            aria-label={`${texts.campaigns.make}: ${name}`}
          >
            {texts.campaigns.make}
          </ButtonLink>
        )}
      </span>
    </article>
  );
}
