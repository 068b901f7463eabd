import { useMemo, useState } from 'react';
import { originOf } from '@/core/customer/list';
import type { Method } from '@/core/segments/method';
import type { StoredList } from '@/core/store/db';
import { Button, ButtonLink } from '../../ui/button';
import { formOf, type Settings } from '../../ui/form-of';
import { Note } from '../../ui/note';
import { SchemaForm } from '../../ui/schema-form';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { useSegmenting } from '../use-segmenting';
import { Progress } from './progress';

type Props = { method: Method; list: StoredList; columns: readonly string[] };

/** A method: what it is good for, its settings, and a button; where the list does not allow it, why, and what can be done instead. */
export function MethodCard({ method, list, columns }: Props) {
  const speaker = useSpeaker();
  const { texts } = speaker;
  const said = texts.choose;
  const [settings, setSettings] = useState<Settings>({});
  const fields = useMemo(() => formOf(method.params), [method]);
  const { job, run, cancel } = useSegmenting(list.id);
  const purposes: Readonly<Record<string, string>> = said.forMethod;
  const name = speaker.method(method.id);
  const make = async () => {
    const ask = { ask: 'fit', list: list.id, method: method.id, params: settings, name: null } as const;
    if (await run(ask)) location.hash = toHash({ screen: 'segments', list: list.id });
  };
  return (
    <article className="card" aria-label={name}>
      <h3>{name}</h3>
      {purposes[method.id] && <p className="small soft">{purposes[method.id]}</p>}
      {fields && fields.length > 0 && (
        <details>
          <summary>{said.settings}</summary>
          <SchemaForm fields={fields} settings={settings} columns={columns} onChange={setSettings} />
        </details>
      )}
      {job.is === 'refused' && (
        <Note tone="alarm">
          <strong>{said.refused}</strong>
          <p>{speaker.problem(job.problem, originOf(list))}</p>
          <div className="row">
            <ButtonLink href={toHash({ screen: 'builder', list: list.id, from: null })}>{said.insteadRules}</ButtonLink>
            <ButtonLink look="quiet" href={toHash({ screen: 'list', list: list.id, customer: null })}>
              {said.insteadColumns}
            </ButtonLink>
          </div>
        </Note>
      )}
      {job.is === 'working' ? (
        <Progress job={job} onCancel={cancel} />
      ) : (
        <Button onClick={() => void make()} aria-label={`${said.make}: ${name}`}>
          {said.make}
        </Button>
      )}
    </article>
  );
}
