import { useEffect, useRef } from 'react';
import type { Clause, Condition, Member } from '@/core/segments/rules/condition';
import { bareOf, changeAt, type Path, partsOf, withDenial } from '@/core/segments/rules/edit';
import { newClause } from '@/core/segments/rules/new-clause';
import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/use-speaker';
import { LeafEditor } from './leaf-editor';
import { kindIn, useMade } from './made';

type Props = {
  tree: Condition;
  path?: Path;
  onChange: (change: (tree: Condition) => Condition, typing?: string) => void;
};

type Joined = 'all' | 'any' | 'none' | 'notAll';

/** A group of questions, or one of them; groups hold groups, as deep as one likes. */
export function ConditionEditor({ tree, path = [], onChange }: Props) {
  const { part, denied } = bareOf(tree);
  const parts = partsOf(part);
  const set = (to: Condition | null, typing?: 'typing') =>
    onChange((whole) => changeAt(whole, path, () => to) ?? { all: [] }, typing && `condition ${path.join('.')}`);
  if (!parts)
    return <LeafEditor leaf={part as Clause | Member} denied={denied} onChange={set} onRemove={() => set(null)} />;
  return (
    <GroupEditor group={part} parts={parts} denied={denied} isTop={path.length === 0} set={set}>
      {parts.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place.
        <li key={at}>
          <ConditionEditor tree={one} path={[...path, at]} onChange={onChange} />
        </li>
      ))}
    </GroupEditor>
  );
}

type GroupProps = {
  group: Condition;
  parts: readonly Condition[];
  denied: boolean;
  isTop: boolean;
  set: (to: Condition | null) => void;
  children: React.ReactNode;
};

function GroupEditor({ group, parts, denied, isTop, set, children }: GroupProps) {
  const { texts } = useSpeaker();
  const said = texts.builder;
  const { fields, counting } = useMade();
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(parts.length);
  useEffect(() => {
    // Who adds a condition goes on in it.
    if (parts.length > before.current)
      list.current?.querySelector<HTMLElement>(':scope > li:last-child select')?.focus();
    before.current = parts.length;
  }, [parts.length]);
  const joined: Joined = 'any' in group ? (denied ? 'none' : 'any') : denied ? 'notAll' : 'all';
  const grouped = (how: Joined, of: readonly Condition[]): Condition =>
    withDenial(
      how === 'any' || how === 'none' ? { any: [...of] } : { all: [...of] },
      how === 'none' || how === 'notAll',
    );
  const add = (part: Condition) => set(grouped(joined, [...parts, part]));
  const addLeaf = async () => {
    const field = firstField(fields.map((one) => one.field));
    const kind = kindIn(fields, field);
    add(newClause(field, kind, await counting.spread(field, kind)));
  };
  return (
    <div className="builder-group" data-top={isTop}>
      {(parts.length > 1 || !isTop) && (
        <div className="row">
          <select
            className="builder-word"
            aria-label={said.group}
            value={joined}
            onChange={(event) => set(grouped(event.target.value as Joined, parts))}
          >
            <option value="all">{said.allOf}</option>
            <option value="any">{said.anyOf}</option>
            <option value="none">{said.noneOf}</option>
            <option value="notAll">{said.notAllOf}</option>
          </select>
          {!isTop && (
            <Button look="quiet" aria-label={said.removeGroup} onClick={() => set(null)}>
              {said.remove}
            </Button>
          )}
        </div>
      )}
      <ul ref={list} className="builder-parts">
        {children}
      </ul>
      <div className="row">
        <Button onClick={() => void addLeaf()}>{said.addCondition}</Button>
        <Button look="quiet" onClick={() => add({ any: [] })}>
          {said.addGroup}
        </Button>
      </div>
    </div>
  );
}

/** What one asks first: when they last bought, else what they do or where they stand, else whatever there is. */
function firstField(fields: readonly string[]): string {
  const first = ['lastOrder', 'orders', 'totalSpend', 'lastActive', 'stage', 'status', 'city', 'country'];
  return first.find((field) => fields.includes(field)) ?? fields[0] ?? 'lastOrder';
}
