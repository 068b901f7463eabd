import type { Campaign } from '@/core/campaigns/campaign';
import { byGoal, byMessage, byVoice, countResponses, heldOut } from '@/core/campaigns/response';
import { aboutIn } from '@/core/messages/index';
import { useSpeaker } from '../../ui/use-speaker';
import { useCatalogue } from '../messages/use-catalogue';
import { Rates } from './rates';

/** What came of all campaigns together: by aim, by voice and by message. Nothing, until an answer is known. */
export function Worked({ campaigns }: { campaigns: readonly Campaign[] }) {
  const { texts, code, goal } = useSpeaker();
  const said = texts.campaigns;
  const voices: Readonly<Record<string, string>> = texts.messages.voices;
  const { messages } = useCatalogue();
  const byMessages = countResponses(campaigns, byMessage);
  if (![...byMessages.values()].some(({ known }) => known > 0)) return null;
  const nameOf = (id: string): string => {
    const message = messages.get(id);
    return id === heldOut ? said.withoutMessage : message ? aboutIn(message, code).name : id;
  };
  return (
    <section className="card" aria-labelledby="worked">
      <h2 id="worked">{said.worked}</h2>
      <Rates
        caption={said.byGoal}
        counts={countResponses(campaigns, byGoal)}
        nameOf={(key) => (key === heldOut ? said.withoutMessage : goal(key))}
      />
      <Rates
        caption={said.byVoice}
        counts={countResponses(campaigns, byVoice(messages))}
        nameOf={(key) => voices[key] ?? nameOf(key)}
      />
      <Rates caption={said.byMessage} counts={byMessages} nameOf={nameOf} />
    </section>
  );
}
