import { useCallback, useState } from 'react';
import { now } from '@/core/browser/clock';
import { type Customer, displayName } from '@/core/customer/customer';
import type { Condition } from '@/core/segments/rules/condition';
import { tagMany } from '@/core/store/tags/tag-many';
import { Button, ButtonLink } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { Note } from '../../ui/note';
import { useInTurns } from '../../ui/use-in-turns';
import { useSpeaker } from '../../ui/use-speaker';
import { asRules } from '../builder/builder-screen';
import { CustomerTable } from '../customers/customer-table';
import { inOrder, type Order } from '../customers/order';
import { toHash } from '../route';
import type { Segmented } from '../segmented';
import { setOfRule } from './rule-of-cells';

type Props = {
  customers: readonly Customer[];
  segmented: Segmented;
  /** The rule that chooses them, or null where there is none. */
  rule: Condition | null;
  onClear: () => void;
};

/** Who was chosen on the map, and what to do with them. */
export function ChosenCustomers({ customers, segmented, rule, onClear }: Props) {
  const speaker = useSpeaker();
  const { texts, say, locale } = speaker;
  const said = texts.map;
  const { list, groups } = segmented;
  const [order, setOrder] = useState<Order>({ by: 'name', direction: 'ascending' });
  const ordered =
    useInTurns(useCallback(() => inOrder(customers, order, () => 0, locale), [customers, order, locale])) ?? [];
  const segments = new Map(groups.flatMap((group) => group.customers.map(({ id }) => [id, group.segment] as const)));
  const lines = () =>
    customers.map((one) => [displayName(one), one.values.email].filter((part) => part).join('\t')).join('\n');
  const tagRule = (tag: string): Condition => ({ field: 'tags', op: 'contains', value: tag });
  const segmentOf = (when: Condition) =>
    toHash({
      screen: 'builder',
      list: list.id,
      from: asRules(said.madeName, setOfRule(said.madeName, when, texts.builder.restName)),
    });
  return (
    <section className="stack" aria-labelledby="chosen">
      <h2 id="chosen">{say(said.chosen, { n: customers.length })}</h2>
      <div className="row">
        <CopyButton label={said.copy} text={lines} done={say(said.copied, { n: customers.length })} />
        {rule && <ButtonLink href={segmentOf(rule)}>{said.make}</ButtonLink>}
        <Button look="quiet" onClick={onClear}>
          {said.clear}
        </Button>
      </div>
      <TagThem customers={customers} segmentOf={(tag) => segmentOf(tagRule(tag))} />
      <CustomerTable
        customers={ordered}
        segmented={segmented}
        segmentOf={(id) => segments.get(id) ?? null}
        order={order}
        onOrder={setOrder}
      />
    </section>
  );
}

type Tagged = { tag: string; count: number; undo: () => Promise<void> };

function TagThem({ customers, segmentOf }: { customers: readonly Customer[]; segmentOf: (tag: string) => string }) {
  const { texts, say } = useSpeaker();
  const said = texts.map;
  const [tag, setTag] = useState('');
  const [tagged, setTagged] = useState<Tagged | null>(null);
  const give = async () => {
    const given = tag.trim();
    if (given === '') return;
    const { undo } = await tagMany(customers, { tag: given, given: true }, now().at);
    setTagged({ tag: given, count: customers.length, undo });
    setTag('');
  };
  return (
    <>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <input
          className="map-tag"
          aria-label={said.tagName}
          placeholder={said.tagName}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
        <Button type="submit" disabled={tag.trim() === ''}>
          {said.tag}
        </Button>
      </form>
      {tagged && (
        <Note>
          <div className="row">
            <span>{say(said.tagged, { n: tagged.count, tag: tagged.tag })}</span>
            <ButtonLink href={segmentOf(tagged.tag)}>{said.make}</ButtonLink>
            <Button onClick={() => void tagged.undo().then(() => setTagged(null))}>{texts.builder.undo}</Button>
          </div>
        </Note>
      )}
    </>
  );
}
