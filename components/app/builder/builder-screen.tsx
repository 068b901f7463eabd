import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import * as z from 'zod/mini';
import { now } from '@/core/browser/clock';
import type { Speaker } from '@/core/languages/speaker';
import { readySets } from '@/core/segments/ready-sets';
import { type RulesParams, params as rulesParams } from '@/core/segments/rules/params';
import { customersOfList } from '@/core/store/customers/customers-of-list';
import type { StoredList, StoredModel } from '@/core/store/db';
import { keepDraft } from '@/core/store/segmentations/drafts';
import { segmentationsOf } from '@/core/store/segmentations/segmentations';
import { Button } from '../../ui/button';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { ScreenOfList } from '../screen-of-list';
import { nameOfModel } from '../segmentation-name';
import { Builder } from './builder';
import { blankDraft, type Draft, draftOf } from './draft';
import { useLeftDraft } from './kept-draft';
import { Start } from './start';
import { useOpening } from './use-opening';

/** Who comes here has customers of a certain kind in mind, and wants to see at once who and how many they are, and keep that as segments. */
export function BuilderScreen({ chosen, from }: { chosen: string | null; from: string | null }) {
  const { texts } = useSpeaker();
  const hashOf = (list: string) => toHash({ screen: 'builder', list, from: null });
  return (
    <ScreenOfList title={texts.builder.title} chosen={chosen} hashOf={from === null ? hashOf : null}>
      {(list) =>
        from === null ? <Starting list={list} /> : <Making key={`${list.id} ${from}`} list={list} from={from} />
      }
    </ScreenOfList>
  );
}

function Starting({ list }: { list: StoredList }) {
  const opening = useOpening(list);
  return opening ? <Start list={list} opening={opening} /> : <Loading />;
}

function Making({ list, from }: { list: StoredList; from: string }) {
  const speaker = useSpeaker();
  const { today } = now();
  const found = useLiveQuery(async () => {
    const models = await segmentationsOf(list.id);
    const editing = models.find(({ id }) => `model:${id}` === from) ?? null;
    const customers = from.startsWith('set:') ? await customersOfList(list.id) : [];
    return { models, editing, customers };
  }, [list.id, from]);
  const left = useLeftDraft(list.id, from);
  const [again, setAgain] = useState(0);
  if (!found || left === undefined) return <Loading />;
  const { models, editing, customers } = found;
  const isResumed = left !== null && again === 0;
  const startOver = async () => {
    await keepDraft(list.id, from, null);
    setAgain(again + 1);
  };
  return (
    <>
      {isResumed && (
        <Note>
          <div className="row">
            {speaker.texts.builder.resumed}
            <Button onClick={() => void startOver()}>{speaker.texts.builder.startOver}</Button>
          </div>
        </Note>
      )}
      <Builder
        key={again}
        list={list}
        from={from}
        start={isResumed ? left : startOf(from, editing, customers, speaker)}
        today={today}
        models={models.filter((model) => model !== editing)}
        editing={editing}
        leave={toHash({ screen: 'segments', list: list.id })}
      />
    </>
  );
}

/** What the address says to start from: a segmentation of the list, a ready set, rules of another screen, or nothing. */
function startOf(
  from: string,
  editing: StoredModel | null,
  customers: Parameters<(typeof readySets)[number]['params']>[0],
  speaker: Speaker,
): Draft {
  const { restName } = speaker.texts.builder;
  const inWords = (params: RulesParams): RulesParams => ({
    segments: params.segments.map((one) => ({ ...one, name: speaker.segment('rules', one) })),
  });
  if (editing) {
    const parsed = rulesParams.safeParse(editing.params);
    if (parsed.success) return draftOf(nameOfModel(editing, speaker), inWords(parsed.data), restName);
  }
  const given = from.startsWith('rules:') ? givenRules(from.slice('rules:'.length)) : null;
  if (given) return draftOf(given.name, given, restName);
  const ready = readySets.find(({ id }) => from === `set:${id}`);
  const params = ready?.params(customers);
  return ready && params ? draftOf(speaker.set(ready.name), inWords(params), restName) : blankDraft(restName);
}

/** Rules that another screen made: of a split, of a group, of what was chosen on the map. */
const ruleset = z.extend(rulesParams, { name: z.string() });
export const asRules = (name: string, params: RulesParams): string => `rules:${JSON.stringify({ name, ...params })}`;

/** An address can be typed by anybody: what is no rules is nothing. */
function givenRules(text: string): z.infer<typeof ruleset> | null {
  try {
    return ruleset.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
