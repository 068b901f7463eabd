import { useState } from 'react';
import { now } from '@/core/browser/clock';
import type { Campaign, Member } from '@/core/campaigns/campaign';
import type { Customer, CustomerId } from '@/core/customer/customer';
import { type MailingFormat, mailingFormats, type OptionalPart, optionalParts, toMailing } from '@/core/export/mailing';
import { aboutIn } from '@/core/messages/index';
import { markMembers, takeBack } from '@/core/store/campaigns';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import { useSpeaker } from '../../ui/use-speaker';
import { useCatalogue } from '../messages/use-catalogue';

type Props = {
  campaign: Campaign;
  people: ReadonlyMap<CustomerId, Customer>;
  segmentOf: (key: string) => string;
};

const importers: Record<MailingFormat, string> = {
  mailchimp: 'Mailchimp',
  hubspot: 'HubSpot',
  klaviyo: 'Klaviyo',
  brevo: 'Brevo',
};

/** The audience as a file for a mailing service, with its own column names and the columns that the user wants to give away. */
export function MailingExport({ campaign, people, segmentOf }: Props) {
  const { texts, say, field, code } = useSpeaker();
  const said = texts.campaigns;
  const { messages } = useCatalogue();
  const [format, setFormat] = useState<MailingFormat>('mailchimp');
  const [parts, setParts] = useState<readonly OptionalPart[]>(['firstName', 'lastName']);
  const recipients = campaign.members.flatMap(({ customer: id, segment, message, state }) => {
    const customer = people.get(id);
    const chosen = message === null ? undefined : messages.get(message);
    if (!chosen || customer?.values.email === undefined || state === 'skipped') return [];
    return [{ customer, segment: segmentOf(segment), message: aboutIn(chosen, code).name }];
  });
  const [marked, setMarked] = useState<Member[] | null>(null);
  const waiting = campaign.members.flatMap(({ customer, state }) =>
    state === 'waiting' && recipients.some((one) => one.customer.id === customer) ? [customer] : [],
  );
  const markAll = async () => setMarked(await markMembers(campaign.id, waiting, { state: 'done', on: now().today }));
  const undo = (before: Member[]) => takeBack(campaign.id, before).then(() => setMarked(null));
  if (recipients.length === 0) return null;
  const save = () =>
    saveFile(`${campaign.name} ${importers[format]}.csv`, toMailing(recipients, { format, parts }), 'text/csv');
  return (
    <details className="card">
      <summary>
        {said.export} <span className="small soft">{say(said.exportHint, { n: recipients.length })}</span>
      </summary>
      <label className="small">
        {said.exportFor}
        <select value={format} onChange={(event) => setFormat(event.target.value as MailingFormat)}>
          {(Object.keys(mailingFormats) as MailingFormat[]).map((one) => (
            <option key={one} value={one}>
              {importers[one]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="row small mailing-parts">
        <legend>{said.exportParts}</legend>
        {optionalParts.map((part) => (
          <label key={part} className="choice">
            <input
              type="checkbox"
              checked={parts.includes(part)}
              onChange={({ target }) =>
                setParts(target.checked ? [...parts, part] : parts.filter((one) => one !== part))
              }
            />
            {field(part)}
          </label>
        ))}
      </fieldset>
      <div className="row">
        <Button onClick={save}>{said.exportSave}</Button>
        {waiting.length > 0 && (
          <Button onClick={() => void markAll()}>{say(said.exportSent, { n: waiting.length })}</Button>
        )}
      </div>
      <div role="status" className="row small">
        {marked && (
          <>
            {say(said.exportMarked, { n: marked.length })}
            <Button look="quiet" onClick={() => void undo(marked)}>
              {said.undo}
            </Button>
          </>
        )}
      </div>
    </details>
  );
}
