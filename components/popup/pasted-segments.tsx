import { CustomerMessage } from '../app/customers/customer-message';
import { Bar } from '../charts/bar';
import { CopyButton } from '../ui/copy-button';
import { ToneLabel } from '../ui/tone-label';
import { useSpeaker } from '../ui/use-speaker';
import type { Pasted, PastedGroup } from './pasted';
import './pasted-segments.css';

type Segmented = Extract<Pasted['segmented'], { ok: true }>;

/** The segments of a pasted list: sizes, why these, and in each the people with their reason. */
export function PastedSegments(props: { segmented: Segmented; copy: (segment: string | null) => Promise<string> }) {
  const speaker = useSpeaker();
  const { method, because, groups } = props.segmented;
  const all = groups.reduce((sum, { size }) => sum + size, 0);
  const largest = Math.max(...groups.map(({ size }) => size));
  return (
    <div className="stack">
      <h3>{speaker.texts.popup.segments}</h3>
      {because && (
        <p className="small">
          <strong>{because.set ? speaker.set(because.name) : speaker.method(because.method)}.</strong>{' '}
          {speaker.because(because, 'file')}
        </p>
      )}
      <ul className="pasted-groups">
        {groups.map((group) => (
          <li key={group.segment?.key ?? ''}>
            <Group
              group={group}
              method={method}
              share={group.size / all}
              bar={group.size / largest}
              copy={props.copy}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

type GroupProps = {
  group: PastedGroup;
  method: string;
  /** Of all customers, 0–1. */
  share: number;
  /** Of the largest segment, 0–1. */
  bar: number;
  copy: (segment: string | null) => Promise<string>;
};

function Group({ group, method, share, bar, copy }: GroupProps) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const { segment, size, people, missing, message, to } = group;
  return (
    <details>
      <summary data-tone={segment?.tone ?? 'none'}>
        <ToneLabel
          tone={segment?.tone ?? null}
          name={segment ? speaker.segment(method, segment) : texts.popup.cannotTell}
        />
        <span className="small soft pasted-size">
          {say(texts.popup.size, { n: size })} · {speaker.share(share)}
        </span>
        <Bar share={bar} />
      </summary>
      <div className="stack">
        {segment ? (
          <p className="small">{speaker.next(segment.goal)}</p>
        ) : (
          <p className="small">
            {speaker.nextWithout(
              missing.map(({ field }) => field),
              'file',
            )}
          </p>
        )}
        <ul className="pasted-people">
          {people.map(({ name, why }, index) => (
            // Two people may have one name and one reason; their order never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <span>{name || texts.app.customers.unnamed}</span> <span className="small soft">{why}</span>
            </li>
          ))}
        </ul>
        {size > people.length && <p className="small soft">{say(texts.popup.more, { n: size - people.length })}</p>}
        {message && (
          <details className="pasted-message">
            <summary>{say(texts.popup.messageFor, { name: people[0]?.name || texts.app.customers.unnamed })}</summary>
            <CustomerMessage message={message} to={to} />
          </details>
        )}
        <CopyButton
          label={texts.popup.copyGroup}
          text={() => copy(segment?.key ?? null)}
          done={say(texts.popup.copied, { n: size })}
        />
      </div>
    </details>
  );
}
