import { isFieldKey } from '@/core/customer/fields';
import { languages } from '@/core/languages/index';
import type { Finding } from '@/core/messages/lint';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';

/** What is wrong with a message, and when; or that nothing is, whatever is missing. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { texts, say, and, field } = useSpeaker();
  const said = texts.messages;
  if (findings.length === 0) return <Note>{said.clean}</Note>;
  return (
    <Note>
      <ul>
        {findings.map(({ fault, language, missing, detail }) => {
          const values = {
            language: languages.get(language)?.name ?? language,
            fault: say(said.fault[fault], { detail }),
            missing: and(missing.map((name) => (isFieldKey(name) ? field(name) : name))),
          };
          return (
            <li key={`${language} ${fault} ${detail}`}>
              {say(missing.length ? said.findingWithout : said.finding, values)}
            </li>
          );
        })}
      </ul>
    </Note>
  );
}
