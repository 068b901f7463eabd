import type { ReactNode } from 'react';
import type { Kind } from '@/core/customer/fields';
import type { Distribution } from '@/core/segments/distribution';
import type { Clause } from '@/core/segments/rules/condition';
import { useSpeaker } from '../../ui/use-speaker';
import { CurrencySelect, LimitInput, MonthSelect, NumberInput, WordInput } from './limit-input';

type Props = { clause: Clause; kind: Kind; spread: Distribution | undefined; onChange: (clause: Clause) => void };

/** What a question asks with, on the line of its field and operator: limits, days, a share, a word. Names to tick stand below. */
export function ValueInput({ clause, kind, spread, onChange }: Props) {
  const { texts, number } = useSpeaker();
  const said = texts.builder;
  type Limit = string | number;
  const limit = (label: string, value: Limit, change: (value: Limit) => void) => (
    <LimitInput label={label} value={value} isDate={kind === 'date'} onChange={change} />
  );
  const currency = kind === 'money' && spread && (
    <CurrencySelect
      currencies={spread.currencies}
      value={'currency' in clause ? clause.currency : undefined}
      onChange={(chosen) => onChange({ ...clause, currency: chosen } as Clause)}
    />
  );
  const limited = (limits: ReactNode) => (
    <>
      {limits}
      {currency}
    </>
  );
  switch (clause.op) {
    case 'is':
      if (typeof clause.value === 'boolean')
        return (
          <select
            className="builder-word"
            aria-label={said.value}
            value={String(clause.value)}
            onChange={(event) => onChange({ ...clause, value: event.target.value === 'true' })}
          >
            <option value="true">{texts.unit.yes}</option>
            <option value="false">{texts.unit.no}</option>
          </select>
        );
      if (kind === 'text' || kind === 'category')
        return (
          <WordInput
            label={said.value}
            value={String(clause.value)}
            spread={spread}
            onChange={(value) => onChange({ ...clause, value })}
          />
        );
      return limited(limit(said.value, clause.value, (value) => onChange({ ...clause, value })));
    case 'contains':
      return (
        <WordInput
          label={said.value}
          value={clause.value}
          spread={kind === 'tags' ? spread : undefined}
          onChange={(value) => onChange({ ...clause, value })}
        />
      );
    case '<':
    case '<=':
    case '>':
    case '>=':
      return limited(limit(said.value, clause.value, (value) => onChange({ ...clause, value })));
    case 'between':
      return limited(
        <>
          {limit(said.value, clause.from, (from) => onChange({ ...clause, from }))}
          <span>{said.to}</span>
          {limit(`${said.value} (2)`, clause.to, (to) => onChange({ ...clause, to }))}
        </>,
      );
    case 'in the last':
    case 'more than ago':
    case 'in the next':
    case 'anniversary in the next':
      return (
        <>
          <NumberInput
            label={said.days}
            value={clause.days}
            min={0}
            onChange={(days) => onChange({ ...clause, days })}
          />
          <span>{said.days}</span>
        </>
      );
    case 'in month':
      return <MonthSelect value={clause.month} onChange={(month) => onChange({ ...clause, month })} />;
    case 'in the top':
    case 'in the bottom':
      return (
        <>
          <NumberInput
            label={said.percent}
            value={Math.round(clause.share * 1000) / 10}
            min={1}
            max={99}
            onChange={(share) => onChange({ ...clause, share: share / 100 })}
          />
          <span>{said.percent}</span>
          {clause.above !== undefined && (
            <span className="soft small">
              {said.among} {number(clause.above)}
            </span>
          )}
          {currency}
        </>
      );
    default:
      return null;
  }
}
