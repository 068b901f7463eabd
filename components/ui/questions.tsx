import type { Speaker } from '@/core/languages/speaker';
import type { Question, Sample } from '@/core/values/question';
import { Button } from './button';
import { Note } from './note';
import './questions.css';
import { useSpeaker } from './use-speaker';

type Props = {
  questions: readonly Question[];
  /** Left out where an answer can't be given any more: then it is only said how the cells were read. */
  onAnswer?: (header: string, choice: string) => void;
};

/** What the cells of a column do not decide: how it was read, and every reading on the same cells with a button to choose it. */
export function Questions({ questions, onAnswer }: Props) {
  const speaker = useSpeaker();
  const said = questions.flatMap((question) => {
    const text = sayQuestion(question, speaker);
    return text === null ? [] : [{ question, text }];
  });
  if (said.length === 0) return null;
  return (
    <Note>
      <h3>{speaker.texts.app.import.question}</h3>
      <ul className="stack">
        {said.map(({ question, text }) => (
          <li key={text} className="stack">
            <span>{text}</span>
            {onAnswer && question.about !== 'kind' && <Readings question={question} onAnswer={onAnswer} />}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function Readings({ question, onAnswer }: { question: Question; onAnswer: NonNullable<Props['onAnswer']> }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const { header, about, readings } = question;
  return (
    <ul className="readings">
      {readings.map(({ choice, samples }) => {
        const label = sayChoice(about, choice, speaker);
        return (
          <li key={choice}>
            <dl className="small">
              {samples.map(({ text, value }) => (
                <div key={text}>
                  <dt>{text}</dt>
                  <dd>{sayExactly(value, speaker)}</dd>
                </div>
              ))}
            </dl>
            <Button
              aria-label={say(texts.app.import.readHeaderAs, { header, choice: label })}
              onClick={() => onAnswer(header, choice)}
            >
              {label}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** A choice in words: “day first”, “comma for decimals”. A currency stands for itself. */
export function sayChoice(about: Question['about'], choice: string, { texts, say, number }: Speaker): string {
  const said = texts.app.import.choice;
  if (about === 'decimal') return choice === ',' ? said.comma : said.point;
  if (about === 'scale') return choice === '1' ? said.asWritten : say(said.times, { times: number(Number(choice)) });
  if (choice === 'DMY' || choice === 'MDY' || choice === 'YMD') return said[choice];
  return choice;
}

function sayQuestion({ header, why, chosen, readings }: Question, speaker: Speaker): string | null {
  const { texts, say } = speaker;
  const taken = readings.find(({ choice }) => choice === chosen)?.samples[0];
  if (!taken) return null;
  const others = readings
    .filter(({ choice }) => choice !== chosen)
    .flatMap(({ samples }) => samples.filter(({ text }) => text === taken.text).slice(0, 1))
    .map(({ value }) => sayExactly(value, speaker));
  const parts = { header, text: taken.text, value: sayExactly(taken.value, speaker), other: speaker.or(others) };
  return say(others.length > 0 ? texts.app.import.why[why] : texts.app.import.readAs, parts);
}

/** An amount to the last digit: here the digits are the question. */
const sayExactly = (value: Sample, speaker: Speaker): string =>
  value.kind === 'money' ? `${speaker.number(value.value)} ${value.currency ?? ''}`.trim() : speaker.show(value);
