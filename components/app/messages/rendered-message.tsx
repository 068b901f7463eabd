import type { Part } from '@/core/messages/marks';
import { useSpeaker } from '../../ui/use-speaker';

/** A message as one person gets it; what stands in for something unknown, and what is left to fill in, is marked. */
export function RenderedMessage({ subject, body }: { subject: readonly Part[]; body: readonly Part[] }) {
  const { texts, labelled } = useSpeaker();
  const marks = markedFroms.filter((mark) => [...subject, ...body].some(({ from }) => from === mark));
  return (
    <>
      <blockquote className="message">
        {subject.length > 0 && (
          <p className="message-subject">
            <span className="soft">{labelled(texts.page.subject, '')}</span>
            <Runs parts={subject} />
          </p>
        )}
        <p>
          <Runs parts={body} />
        </p>
      </blockquote>
      {marks.map((mark) => (
        <p key={mark} className="small soft">
          <span className={`message-${mark}`}>abc</span> {texts.page[legend[mark]]}
        </p>
      ))}
    </>
  );
}

const markedFroms = ['fallback', 'blank'] as const;
const legend = { fallback: 'fromFallback', blank: 'fillIn' } as const;

function Runs({ parts }: { parts: readonly Part[] }) {
  const { texts } = useSpeaker();
  return parts.map(({ text, from }, index) => {
    // The runs of one message: they have no name but their place.
    const key = `${index} ${text}`;
    if (from !== 'fallback' && from !== 'blank') return <span key={key}>{text}</span>;
    return (
      <span key={key} className={`message-${from}`} title={texts.page[legend[from]]}>
        {text}
      </span>
    );
  });
}
