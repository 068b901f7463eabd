import { originOf } from '@/core/customer/list';
import type { Ready } from '@/core/segments/ready';
import type { RulesParams } from '@/core/segments/rules/params';
import type { StoredList } from '@/core/store/db';
import { Button, ButtonLink } from '../../ui/button';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { Progress } from '../segments/progress';
import { useSegmenting } from '../use-segmenting';

type Props = { list: StoredList; ready: Ready; params: RulesParams };

/** More segments than these are not read. */
const mostNames = 5;

/** A ready set of rules: shown as it is, or changed first. */
export function ReadyCard({ list, ready, params }: Props) {
  const speaker = useSpeaker();
  const said = speaker.texts.choose;
  const { job, run, cancel } = useSegmenting(list.id);
  const name = speaker.set(ready.name);
  const use = async () => {
    if (await run({ ask: 'fit', list: list.id, method: 'rules', params, name }))
      location.hash = toHash({ screen: 'segments', list: list.id });
  };
  return (
    <article className="card" aria-label={name}>
      <h3>{name}</h3>
      <p className="small soft">
        {/* A name may have a comma in it, or an “and”. */}
        {params.segments
          .slice(0, mostNames)
          .map((one) => speaker.segment('rules', one))
          .join(' · ')}
      </p>
      {job.is === 'refused' && <Note tone="alarm">{speaker.problem(job.problem, originOf(list))}</Note>}
      {job.is === 'working' ? (
        <Progress job={job} onCancel={cancel} />
      ) : (
        <div className="row">
          <Button aria-label={`${said.use}: ${name}`} onClick={() => void use()}>
            {said.use}
          </Button>
          <ButtonLink
            look="quiet"
            href={toHash({ screen: 'builder', list: list.id, from: `set:${ready.id}` })}
            aria-label={`${said.change}: ${name}`}
          >
            {said.change}
          </ButtonLink>
        </div>
      )}
    </article>
  );
}
