import { useEffect, useRef } from 'react';
import type { Column, ColumnReason } from '@/core/customer/list';
import type { Speaker } from '@/core/languages/speaker';
import { labelsOf } from '@/core/reading/column-labels';
import './columns.css';
import { FieldSelect } from './field-select';
import { useSpeaker } from './use-speaker';

type Props = {
  columns: readonly Column[];
  /** Fields (or `own:<header>`) whose columns come first and are pointed out; the focus goes to the first of them. */
  first?: ReadonlySet<string> | undefined;
  onCorrect: (header: string, field: string | null) => void;
};

/** What every column was taken for, how sure that is and why; wrong ones are corrected on the spot. */
export function Columns({ columns, first, onCorrect }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const box = useRef<HTMLUListElement>(null);
  const labels = labelsOf(columns);
  const shown = columns.map((column, at) => ({
    column,
    isFirst: first?.has(column.field ?? `own:${labels[at]}`) ?? false,
  }));
  const hasFirst = shown.some(({ isFirst }) => isFirst);
  useEffect(() => {
    if (hasFirst) box.current?.querySelector('select')?.focus();
  }, [hasFirst]);
  return (
    <ul className="columns" ref={box}>
      {shown
        .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst))
        .map(({ column, isFirst }) => (
          <li key={`${column.header}\n${column.machine ?? ''}`} data-first={isFirst}>
            <span className="columns-header">{column.header}</span>
            <FieldSelect
              header={column.header}
              field={column.field}
              onChange={(field) => onCorrect(column.header, field)}
            />
            {column.field !== null && (
              <details className="small soft">
                <summary>
                  {say(texts.app.lists.certainty[certaintyOf(column)], { share: speaker.share(column.certainty) })}
                </summary>
                <ul>
                  {column.reasons.map((reason) => (
                    <li key={JSON.stringify(reason)}>{sayColumnReason(reason, speaker)}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
    </ul>
  );
}

const certaintyOf = ({ certainty, reasons }: Column): keyof Speaker['texts']['app']['lists']['certainty'] => {
  if (reasons.some(({ kind }) => kind === 'user')) return 'user';
  if (certainty >= 0.8) return 'sure';
  return certainty >= 0.6 ? 'likely' : 'unsure';
};

function sayColumnReason(reason: ColumnReason, { texts, say, share, field }: Speaker): string {
  const said = texts.app.lists.columnReason;
  switch (reason.kind) {
    case 'attribute':
      return say(said.attribute, { word: reason.word });
    case 'header':
      return say(said.header, { word: reason.word });
    case 'values':
      return say(said.values, { share: share(reason.share) });
    case 'neighbour':
      return say(said.neighbour, { field: field(reason.field) });
    default:
      return said[reason.kind];
  }
}
