import type { Choices, ColumnWords } from '@/core/store/readings/column-words';
import type { Question } from '@/core/values/question';
import { Button } from './button';
import { sayChoice } from './questions';
import { useSpeaker } from './use-speaker';

type Props = { answers: ColumnWords['answers']; onTakeBack: (header: string, about: Question['about']) => void };

/** What the user has answered about columns, each with a way back: then it is asked anew. */
export function Answers({ answers, onTakeBack }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = Object.entries(answers).flatMap(([header, { choices }]) =>
    (Object.keys(choices) as (keyof Choices)[]).flatMap((about) => {
      const choice = choices[about] ?? null;
      return choice === null ? [] : [{ header, about, choice: sayChoice(about, choice, speaker) }];
    }),
  );
  if (said.length === 0) return null;
  return (
    <ul className="small">
      {said.map(({ header, about, choice }) => (
        <li key={`${header} ${about}`} className="row">
          {say(texts.app.import.answered, { header, choice })}
          <Button
            look="quiet"
            aria-label={`${texts.app.import.askAgain}: ${header}`}
            onClick={() => onTakeBack(header, about)}
          >
            {texts.app.import.askAgain}
          </Button>
        </li>
      ))}
    </ul>
  );
}
