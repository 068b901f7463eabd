import type { Campaign } from '@/core/campaigns/campaign';
import { isOver } from '@/core/campaigns/outcome';
import { byMessage, bySegment, byVoice, countResponses, heldOut } from '@/core/campaigns/response';
import { winnerOf } from '@/core/campaigns/winner';
import { aboutIn } from '@/core/messages/index';
import { useSpeaker } from '../../ui/use-speaker';
import { useCatalogue } from '../messages/use-catalogue';
import { Rates } from './rates';

type Props = { campaign: Campaign; segmentOf: (key: string) => string; today: string };

/** What came of it, by message and by segment: each rate with the ends between which it lies, and no winner before its time. */
export function Responses({ campaign, segmentOf, today }: Props) {
  const { texts, say, code } = useSpeaker();
  const said = texts.campaigns;
  const voiceNames: Readonly<Record<string, string>> = texts.messages.voices;
  const { messages } = useCatalogue();
  const nameOf = (id: string): string => {
    const message = messages.get(id);
    return id === heldOut ? said.withoutMessage : message ? aboutIn(message, code).name : id;
  };
  const counts = countResponses([campaign], byMessage);
  const voices = countResponses([campaign], byVoice(messages));
  voices.delete(heldOut);
  const voiceOf = (key: string): string => voiceNames[key] ?? nameOf(key);
  const known = [...counts.values()].some((count) => count.known > 0);
  const compared = new Map([...counts].filter(([id]) => id !== heldOut));
  const winner = isOver(campaign, today) ? winnerOf(compared) : null;
  const verdict = (): string => {
    if (!isOver(campaign, today)) return said.notOver;
    return winner === null ? said.noBetter : say(said.better, { message: nameOf(winner) });
  };
  return (
    <section className="card" aria-labelledby="response">
      <h2 id="response">{said.response}</h2>
      {!known ? (
        <p className="soft">{said.responseNone}</p>
      ) : (
        <>
          <Rates caption={said.byMessage} counts={counts} nameOf={nameOf} />
          {campaign.messages.length > 1 && <p className="small">{verdict()}</p>}
          {voices.size > 1 && <Rates caption={said.byVoice} counts={voices} nameOf={voiceOf} />}
          {campaign.segments.length > 1 && (
            <Rates
              caption={said.bySegment}
              counts={countResponses([campaign], bySegment)}
              nameOf={(key) => (key === heldOut ? said.withoutMessage : segmentOf(key))}
            />
          )}
        </>
      )}
    </section>
  );
}
