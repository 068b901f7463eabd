import type { Speaker } from '@/core/languages/speaker';
import type { Question, Sample } from '@/core/values/question';
import { Note } from './note';
import { useSpeaker } from './speaking';

/** What the cells of a column do not decide: how it was read, on a cell of its own, and how else it could be. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  const speaker = useSpeaker();
  const said = questions.map((question) => sayQuestion(question, speaker)).filter((text) => text !== null);
  if (said.length === 0) return null;
  return (
    <Note>
      <h3>{speaker.texts.app.import.question}</h3>
      <ul className="stack">
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Note>
  );
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
