import { useEffect } from 'react';
import type { Clause, Condition, Member, Op } from '@/core/segments/rules/condition';
import { withDenial } from '@/core/segments/rules/edit';
import { newClause, withOp } from '@/core/segments/rules/new-clause';
import { operators } from '@/core/segments/rules/operators';
import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/use-speaker';
import { FieldChoice, memberField } from './field-choice';
import { kindIn, useMade } from './made';
import { MemberInput } from './member-input';
import { NamesInput } from './names-input';
import { Spread } from './spread';
import { ValueInput } from './value-input';

type Props = {
  leaf: Clause | Member;
  denied: boolean;
  /** `typing` where one types on: then it is one step of undo. */
  onChange: (part: Condition, typing?: 'typing') => void;
  onRemove: () => void;
};

/** One question: field, operator, value, and how the field is spread. What can be asked follows from the kind of the field. */
export function LeafEditor({ leaf, denied, onChange, onRemove }: Props) {
  const { texts, say, field: label } = useSpeaker();
  const { fields, counting } = useMade();
  const said = texts.builder;
  const field = 'field' in leaf ? leaf.field : memberField;
  const kind = kindIn(fields, field);
  const spread = counting.spreads.get(field);
  const { spread: askSpread, opened } = counting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a field; the answer is kept.
  useEffect(() => {
    if ('field' in leaf && opened) void askSpread(field, kind);
  }, [field, opened]);
  const change = (part: Clause | Member, typing?: 'typing') => onChange(withDenial(part, denied), typing);
  const choose = async (to: string) => {
    if (to === memberField) return change({ member: '' });
    const toKind = kindIn(fields, to);
    change(newClause(to, toKind, await askSpread(to, toKind)));
  };
  const name = 'field' in leaf ? label(leaf.field) : said.inSegment;
  return (
    <div className="builder-leaf">
      <div className="builder-line">
        <FieldChoice fields={fields} chosen={field} label={said.field} onChoose={(to) => void choose(to)} />
        <button
          type="button"
          className="builder-not"
          aria-pressed={denied}
          onClick={() => onChange(withDenial(leaf, !denied))}
        >
          {said.not}
        </button>
        {'field' in leaf ? (
          <>
            <select
              className="builder-word"
              aria-label={said.operator}
              value={leaf.op}
              onChange={(event) => change(withOp(leaf, event.target.value as Op, kind, spread ?? null))}
            >
              {operators[kind].map((op) => (
                <option key={op} value={op}>
                  {kind === 'date' && Object.hasOwn(texts.rule.dateOp, op)
                    ? texts.rule.dateOp[op as keyof typeof texts.rule.dateOp]
                    : texts.rule.op[op]}
                </option>
              ))}
            </select>
            <ValueInput clause={leaf} kind={kind} spread={spread} onChange={(next) => change(next, 'typing')} />
          </>
        ) : (
          <MemberInput member={leaf} onChange={change} />
        )}
        <Button
          look="quiet"
          className="button builder-remove"
          aria-label={say(said.removeCondition, { field: name })}
          onClick={onRemove}
        >
          ×
        </Button>
      </div>
      {'field' in leaf && leaf.op === 'one of' && spread?.bins.length === 0 && (
        <NamesInput
          field={leaf.field}
          values={leaf.values}
          spread={spread}
          onChange={(values) => change({ ...leaf, values })}
        />
      )}
      {'field' in leaf && <Spread clause={leaf} spread={spread} />}
    </div>
  );
}
