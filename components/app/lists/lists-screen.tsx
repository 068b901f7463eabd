import { siteOf } from '@/core/browser/sites';
import type { StoredList } from '@/core/store/db';
import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/use-speaker';
import { FirstSteps } from '../first-steps';
import { toHash } from '../route';
import { Screen } from '../screen';
import { useLists } from '../use-lists';
import { useSitesOn } from '../use-sites-on';

/** Who comes here asks: what has been read, how much of it, and when? */
export function ListsScreen() {
  const { texts } = useSpeaker();
  const lists = useLists();
  return (
    <Screen title={texts.app.lists.title}>
      {lists === undefined ? (
        <Loading />
      ) : lists.length === 0 ? (
        <NoList />
      ) : (
        <ul className="cards">
          {lists.map((list) => (
            <li key={list.id}>
              <ListCard list={list} />
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
}

/** What stands in the place of every screen that needs a list. */
export function NoList() {
  const sites = useSitesOn();
  return sites === undefined ? <Loading /> : <FirstSteps sites={sites} />;
}

function ListCard({ list }: { list: StoredList }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  return (
    <article className="card">
      <h2>
        <a href={toHash({ screen: 'list', list: list.id, customer: null })}>{list.title || list.address}</a>
      </h2>
      <p className="small soft">{siteOf(list.address)?.host ?? texts.app.lists.pasted}</p>
      <p>{speaker.status(list.coverage)}</p>
      <p className="small soft">{say(texts.app.lists.lastRead, { date: speaker.moment(list.read.last) })}</p>
    </article>
  );
}
