import { useLiveQuery } from 'dexie-react-hooks';
import { tellPages } from '@/core/browser/answer';
import { sitesOn, turnOff } from '@/core/browser/sites';
import { languages } from '@/core/languages/index';
import { eraseAll } from '@/core/store/erase';
import { hasErased, readErasedAgain } from '@/core/store/erased';
import { changeSettings, readSettings } from '@/core/store/settings';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { Loading } from '../../ui/loading';
import { browserLanguage } from '../../ui/speaking';
import { useSpeaker } from '../../ui/use-speaker';
import { Screen } from '../screen';
import { AppearanceChoice } from './appearance';
import { BackupFile } from './backup-file';
import { Formality } from './formality';
import { SaidOfColumns } from './said-of-columns';
import { Sender } from './sender';
import './settings-screen.css';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';

/** Who comes here wants to change how the product speaks, where it works, or take something away for good. */
export function SettingsScreen() {
  const { texts, say } = useSpeaker();
  const said = texts.app.settings;
  const settings = useLiveQuery(readSettings);
  const someErased = useLiveQuery(hasErased);
  if (!settings) {
    return (
      <Screen title={said.title}>
        <Loading />
      </Screen>
    );
  }
  const own = languages.get(browserLanguage())?.name ?? '';
  const changeLanguage = async (language: string | null) => {
    await changeSettings({ language });
    await tellPages({ tell: 'refresh' });
  };
  return (
    <Screen title={said.title}>
      <div className="settings-all">
        <section className="card settings">
          <h2>
            <label htmlFor="language">{said.language}</label>
          </h2>
          <select
            id="language"
            value={settings.language ?? ''}
            onChange={(event) => void changeLanguage(event.target.value || null)}
          >
            <option value="">{say(said.languageBrowser, { language: own })}</option>
            {[...languages.values()].map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </section>
        <AppearanceChoice chosen={settings.appearance} />
        <Sites />
        <Sender sender={settings.sender} />
        <Formality chosen={settings.formality} />
        <SaidOfColumns />
        <Shortcuts />
        <BackupFile />
        <section className="card settings">
          <h2>{said.privacy}</h2>
          <p>{said.privacyText}</p>
          <p className="small soft">{said.eraseWhere}</p>
          <ConfirmButton
            label={said.erase}
            ask={said.eraseAsk}
            act={async () => {
              // Else the list that is open would be read again at once.
              await Promise.all((await sitesOn()).map(({ origin }) => turnOff(origin)));
              await eraseAll();
            }}
          />
          {someErased && (
            <p className="small">
              {said.erasedStayAway}{' '}
              <Button look="quiet" onClick={() => void readErasedAgain()}>
                {said.readErasedAgain}
              </Button>
            </p>
          )}
        </section>
      </div>
    </Screen>
  );
}
