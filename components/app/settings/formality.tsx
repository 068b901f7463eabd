import { tellPages } from '@/core/browser/answer';
import { languages } from '@/core/languages/index';
import { type Formalities, formalities, formalityOf, twoWays } from '@/core/messages/formality';
import { changeSettings } from '@/core/store/settings';
import { useSpeaker } from '../../ui/use-speaker';
import { Choice } from '../messages/choice';

/** Formal or informal, for each language that has the choice. Every message obeys it. */
export function Formality({ chosen }: { chosen: Formalities }) {
  const { texts, say } = useSpeaker();
  const said = texts.app.settings;
  return (
    <section className="card settings" id="formality">
      <h2>{said.formality}</h2>
      <p className="small soft">{said.formalityHint}</p>
      {Object.entries(twoWays).map(([language, ways]) => (
        <Choice
          key={language}
          label={languages.get(language)?.name ?? language}
          value={formalityOf(language, chosen)}
          options={formalities}
          say={(way) => say(said.formalityWay[way], { word: ways[way].word })}
          onChange={(way) => void changeSettings({ formality: { ...chosen, [language]: way } }).then(refreshPages)}
        />
      ))}
    </section>
  );
}

/** A card that is open on a page shows the message as it was. */
const refreshPages = () => tellPages({ tell: 'refresh' });
