import { composeAddress, composers, type Mail } from '@/core/messages/compose';
import { useSpeaker } from './use-speaker';

/** Begins a mail with everything filled in, in whichever program the user writes; nothing is sent. */
export function ComposeLinks(mail: Mail) {
  const { texts } = useSpeaker();
  const { openIn, composer } = texts.campaigns;
  return (
    <span className="row small">
      {openIn}
      {composers.map((one) => (
        <a key={one} href={composeAddress(one, mail)} target="_blank" rel="noreferrer">
          {composer[one]}
        </a>
      ))}
    </span>
  );
}
