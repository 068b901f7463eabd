import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import { bringScript, followPermissions } from '@/core/browser/sites';
import { fields } from '@/core/customer/fields';
import { everyReadingWords } from '@/core/languages/every-reading-words';
import { pickLanguage } from '@/core/languages/index';
import { makeSpeaker } from '@/core/languages/speaker';
import { done, failed } from '@/core/problem';
import { adapters } from '@/core/reading/adapters/index';
import { matchColumns } from '@/core/reading/match-columns';
import { openCard } from '@/core/store/open-card';
import { seeList } from '@/core/store/see-list';
import { readSettings } from '@/core/store/settings';

const language = async () => (await readSettings()).language ?? pickLanguage([browser.i18n.getUILanguage()]);

export default defineBackground(() => {
  followPermissions();
  answerCalls({
    async knowledge() {
      return done({ words: [...everyReadingWords], fields, adapters: [...adapters] });
    },
    async matchColumns({ tables }) {
      return done(tables.map(({ columns, language }) => matchColumns(columns, { language })));
    },
    async seeList(reading, caller) {
      // A page may speak for its own origin only.
      const own = `${caller.origin}/`;
      if (!reading.address.startsWith(own) || !`${reading.system}/`.startsWith(own)) {
        return failed({ code: 'background-failed', detail: 'address of another origin' });
      }
      return seeList(reading, now(), await language());
    },
    async openCard(ask, caller) {
      if (!ask.address.startsWith(`${caller.origin}/`)) return done(null);
      return done(await openCard(ask, now().today, await language()));
    },
    async bring({ script }, { tab }) {
      await bringScript(tab, script);
      return done({});
    },
    async tellProblem({ problem }) {
      const speaker = makeSpeaker(await language());
      return done({ text: speaker.problem(problem), words: speaker.pageWords() });
    },
  });
});
