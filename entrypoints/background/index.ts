import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { panelHash } from '@/components/app/panel-hash';
import { toHash } from '@/components/app/route';
import { type Act, followActs } from '@/core/browser/acts';
import { answerCalls, type Tell, tellPages } from '@/core/browser/answer';
import { tellAtHand } from '@/core/browser/at-hand';
import { now } from '@/core/browser/clock';
import { openPanel, panelOrTab } from '@/core/browser/panel';
import { pointedIn } from '@/core/browser/pointed';
import { bringScript, followPermissions, siteOf, turnOff } from '@/core/browser/sites';
import { listId } from '@/core/customer/customer';
import { fields } from '@/core/customer/fields';
import { everyReadingWords } from '@/core/languages/every-reading-words';
import { languageOf, pickLanguage } from '@/core/languages/index';
import { makeSpeaker } from '@/core/languages/speaker';
import { done, failed } from '@/core/problem';
import { adapters } from '@/core/reading/adapters/index';
import { matchColumns } from '@/core/reading/match-columns';
import { personNear } from '@/core/reading/person-near';
import { modelId } from '@/core/segments/model';
import { openCard } from '@/core/store/cards/open-card';
import { leadPanel } from '@/core/store/panel-place';
import { problemOf } from '@/core/store/problem-of';
import { choicesOf, choose } from '@/core/store/readings/choices';
import { seeList } from '@/core/store/readings/see-list';
import { seeRecord } from '@/core/store/readings/see-record';
import { showSegmentation } from '@/core/store/segmentations/segmentations';
import { changeSettings, readSettings } from '@/core/store/settings';
import { tagOnCard } from '@/core/store/tags/card-tags';
import { keepToTag } from '@/core/store/tags/to-tag';
import { pinRecord } from './pin-record';
import { putMessage } from './put-message';

/** Where nothing can be read, the browser's: what is wrong has to be said in some language. */
const language = async () => {
  const settings = await readSettings().catch(() => null);
  return settings?.language ?? pickLanguage([browser.i18n.getUILanguage()]);
};

/** A page may speak for its own origin only. */
const isOwn = (address: string, { origin }: { origin: string }) => `${address}/`.startsWith(`${origin}/`);

/** Whom the user points at comes into the form in the panel: typed there, no page can read along. */
async function tagPointed({ tab, window, link, selection, frame }: Act): Promise<void> {
  const opening = openPanel(window);
  const pointed = await pointedIn(tab, link, frame);
  const { habits } = languageOf(await language());
  const seen = { selection, link, around: [], links: [], title: '', ...pointed };
  await keepToTag({ ...personNear(seen, habits.country), title: seen.title, at: now().at });
  await lead(opening, window, toHash({ screen: 'tag', customer: null }));
}

async function lead(opening: Promise<void>, window: number, hash: string): Promise<void> {
  await leadPanel({ hash, window, at: now().at });
  await panelOrTab(opening, window, hash);
}

export default defineBackground(() => {
  followPermissions();
  followActs(
    {
      tag: (act) => void tagPointed(act),
      panel: ({ window }) => void openPanel(window),
      message: async (act) => void putMessage(act, await language()),
      badges: ({ tab }) => void browser.tabs.sendMessage(tab, { tell: 'focus' } satisfies Tell).catch(() => undefined),
    },
    async () => makeSpeaker(await language()).texts.page.tagHere,
  );
  answerCalls(
    {
      async knowledge(_, { origin }) {
        const choices = await choicesOf(origin);
        return done({ words: [...everyReadingWords], fields, adapters: [...adapters], choices });
      },
      async matchColumns({ tables }) {
        return done(tables.map(({ columns, language }) => matchColumns(columns, { language })));
      },
      async seeList(reading, caller) {
        if (!isOwn(reading.address, caller) || !isOwn(reading.system, caller)) {
          return failed({ code: 'background-failed', detail: 'address of another origin' });
        }
        if (reading.refs?.some(({ space }) => !isOwn(space, caller))) {
          return failed({ code: 'background-failed', detail: 'record of another origin' });
        }
        if (!reading.refs) return seeList(reading, now(), await language());
        const seen = await seeRecord(reading, now(), await language());
        await pinRecord(seen, caller);
        return seen;
      },
      async openCard(ask, caller) {
        return done(isOwn(ask.address, caller) ? await openCard(ask, now().today, await language()) : null);
      },
      async tag(ask, caller) {
        const tags = isOwn(ask.address, caller) ? await tagOnCard(ask, now().at) : null;
        await tellPages({ tell: 'refresh' });
        return done(tags);
      },
      async atHand(ask, caller) {
        if (isOwn(ask.address, caller)) tellAtHand(caller.tab, ask);
        return done({});
      },
      async openPanel(ask, { window }) {
        // First, and before any await: later it is no answer to the click any more.
        await lead(openPanel(window), window, panelHash(ask));
        return done({});
      },
      async showSegmentation({ address, id }, caller) {
        if (isOwn(address, caller)) await showSegmentation(listId.parse(address), modelId.parse(id));
        await tellPages({ tell: 'refresh' });
        return done({});
      },
      async setDensity(density) {
        await changeSettings(density);
        await tellPages({ tell: 'refresh' });
        return done({});
      },
      async switchOff(_, { origin }) {
        await turnOff(siteOf(origin)?.origin ?? origin);
        return done({});
      },
      async choose({ address, choice }, caller) {
        if (isOwn(address, caller)) await choose(address, choice);
        return done({});
      },
      async bring({ script }, { tab }) {
        await bringScript(tab, script);
        return done({});
      },
      async tellProblem({ problem }) {
        const speaker = makeSpeaker(await language());
        return done({ text: speaker.problem(problem), words: speaker.pageWords() });
      },
    },
    problemOf,
  );
});
