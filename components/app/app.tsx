import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Guard } from '../ui/guard';
import { useSpeaker } from '../ui/use-speaker';
import './app.css';
import { BuilderScreen } from './builder/builder-screen';
import { CampaignScreen } from './campaigns/campaign-screen';
import { CampaignsScreen } from './campaigns/campaigns-screen';
import { NewCampaignScreen } from './campaigns/new-campaign-screen';
import { CustomerScreen } from './customers/customer-screen';
import { CustomersScreen } from './customers/customers-screen';
import { FlowScreen } from './flow/flow-screen';
import { HelpScreen } from './help/help-screen';
import { ImportScreen } from './import-screen';
import { ListScreen } from './lists/list-screen';
import { ListsScreen } from './lists/lists-screen';
import { MapScreen } from './map/map-screen';
import { MessageScreen } from './messages/message-screen';
import { MessagesScreen } from './messages/messages-screen';
import { fromHash, type Route, toHash } from './route';
import { AnotherScreen } from './segments/another-screen';
import { CompareScreen } from './segments/compare-screen';
import { SegmentsScreen } from './segments/segments-screen';
import { SettingsScreen } from './settings/settings-screen';
import { TagScreen } from './tagging/tag-screen';
import { TodayScreen } from './today/today-screen';

const onHash = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The app beside the CRM page; the same page in a tab of its own. */
export function App() {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const route = fromHash(hash);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const place = toHash({
    ...route,
    ...('segment' in route && { segment: null }),
    ...('section' in route && { section: null }),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen is what moves the focus.
  useEffect(() => {
    // Whoever came by keyboard or screen reader goes on at the top of the new screen, not at the link they left.
    if (!first.current) main.current?.focus();
    first.current = false;
    scrollTo(0, 0);
  }, [place]);
  return (
    <div className="app">
      <Nav route={route} />
      <main ref={main} tabIndex={-1}>
        <Guard key={place}>
          <Screen route={route} />
        </Guard>
      </main>
    </div>
  );
}

function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case 'today':
      return <TodayScreen chosen={route.list} />;
    case 'flow':
      return <FlowScreen chosen={route.list} />;
    case 'lists':
      return <ListsScreen />;
    case 'list':
      return <ListScreen id={route.list} customer={route.customer} />;
    case 'segments':
      return <SegmentsScreen chosen={route.list} />;
    case 'another':
      return <AnotherScreen chosen={route.list} />;
    case 'compare':
      return <CompareScreen chosen={route.list} />;
    case 'map':
      return <MapScreen chosen={route.list} />;
    case 'builder':
      return <BuilderScreen chosen={route.list} from={route.from} />;
    case 'customers':
      return <CustomersScreen chosen={route.list} segment={route.segment} />;
    case 'customer':
      return <CustomerScreen id={route.customer} />;
    case 'campaigns':
      return <CampaignsScreen />;
    case 'messages':
      return <MessagesScreen />;
    case 'message':
      return <MessageScreen id={route.message} />;
    case 'newCampaign':
      return <NewCampaignScreen chosen={route.list} segment={route.segment} />;
    case 'campaign':
      return <CampaignScreen id={route.campaign} />;
    case 'tag':
      return <TagScreen key={route.customer} id={route.customer} />;
    case 'import':
      return <ImportScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'help':
      return <HelpScreen section={route.section} />;
  }
}

function Nav({ route }: { route: Route }) {
  const { texts } = useSpeaker();
  const { nav } = texts.app;
  const items: [keyof typeof nav, Route, Route['screen'][]][] = [
    ['today', { screen: 'today', list: null }, ['today', 'flow']],
    ['lists', { screen: 'lists' }, ['lists', 'list']],
    ['segments', { screen: 'segments', list: null }, ['segments', 'another', 'compare']],
    ['builder', { screen: 'builder', list: null, from: null }, ['builder']],
    ['map', { screen: 'map', list: null }, ['map']],
    ['customers', { screen: 'customers', list: null, segment: null }, ['customers', 'customer']],
    ['campaigns', { screen: 'campaigns' }, ['campaigns', 'newCampaign', 'campaign', 'messages', 'message']],
    ['import', { screen: 'import' }, ['import']],
    ['settings', { screen: 'settings' }, ['settings']],
    ['help', { screen: 'help', section: null }, ['help']],
  ];
  return (
    <nav className="app-nav" aria-label={texts.app.title}>
      <ul>
        {items.map(([name, to, screens]) => (
          <li key={name}>
            <a href={toHash(to)} aria-current={screens.includes(route.screen) ? 'page' : undefined}>
              {nav[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
