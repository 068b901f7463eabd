/** A screen of the app, as it stands after the `#` of the address. Filters are part of it, so that Back undoes them. */
export type Route =
  | { screen: 'today'; list: string | null }
  /** Who moved from where to where. */
  | { screen: 'flow'; list: string | null }
  | { screen: 'lists' }
  /** `customer`: whose segment is doubted, so that the columns that decided it come first. */
  | { screen: 'list'; list: string; customer: string | null }
  | { screen: 'segments'; list: string | null }
  /** Another segmentation for a list, by a method with its settings. */
  | { screen: 'another'; list: string | null }
  | { screen: 'compare'; list: string | null }
  /** `from`: what the rules start from, `blank`, `set:<ready set>`, `model:<segmentation>` or `rules:<JSON>`; null = to be chosen. */
  | { screen: 'builder'; list: string | null; from: string | null }
  | { screen: 'map'; list: string | null }
  | { screen: 'customers'; list: string | null; segment: string | null }
  | { screen: 'customer'; customer: string }
  | { screen: 'campaigns' }
  | { screen: 'messages' }
  /** One of the user's own, one of the playbook to be made one's own, or `new`. */
  | { screen: 'message'; message: string }
  /** `segment`: whom it is for, to begin with. */
  | { screen: 'newCampaign'; list: string | null; segment: string | null }
  | { screen: 'campaign'; campaign: string }
  /** To tag a customer, or (null) whom the user pointed at on a page. */
  | { screen: 'tag'; customer: string | null }
  | { screen: 'import' }
  | { screen: 'settings' }
  /** `section` by the name that links inside the text have for it. */
  | { screen: 'help'; section: string | null };

/** In a filter: those whose segment can't be told. No segment key begins with `?`. */
export const cannotTellKey = '?';

export function toHash(route: Route): string {
  const query = (parts: Record<string, string | null>) => {
    const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
    return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
  };
  switch (route.screen) {
    case 'list':
      return `#/lists/${encodeURIComponent(route.list)}${query({ customer: route.customer })}`;
    case 'segments':
      return `#/segments${query({ list: route.list })}`;
    case 'another':
    case 'compare':
      return `#/segments/${route.screen}${query({ list: route.list })}`;
    case 'builder':
      return `#/builder${query({ list: route.list, from: route.from })}`;
    case 'today':
    case 'flow':
    case 'map':
      return `#/${route.screen}${query({ list: route.list })}`;
    case 'customers':
      return `#/customers${query({ list: route.list, segment: route.segment })}`;
    case 'tag':
      return `#/tag${query({ customer: route.customer })}`;
    case 'customer':
      return `#/customers/${encodeURIComponent(route.customer)}`;
    case 'newCampaign':
      return `#/campaigns/new${query({ list: route.list, segment: route.segment })}`;
    case 'message':
      return `#/messages/${encodeURIComponent(route.message)}`;
    case 'help':
      return route.section === null ? '#/help' : `#/help/${encodeURIComponent(route.section)}`;
    case 'campaign':
      return `#/campaigns/${encodeURIComponent(route.campaign)}`;
    default:
      return `#/${route.screen}`;
  }
}

/** Whatever stands in the address leads somewhere: an unknown screen leads to the lists. */
export function fromHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [screen, id] = path.split('/');
  const given = new URLSearchParams(query);
  const list = given.get('list');
  if (screen === 'lists' && id) return { screen: 'list', list: decoded(id), customer: given.get('customer') };
  if (screen === 'segments') return id === 'another' || id === 'compare' ? { screen: id, list } : { screen, list };
  if (screen === 'builder') return { screen, list, from: given.get('from') };
  if (screen === 'today' || screen === 'flow' || screen === 'map') return { screen, list };
  if (screen === 'customers' && id) return { screen: 'customer', customer: decoded(id) };
  if (screen === 'customers') return { screen, list, segment: given.get('segment') };
  if (screen === 'campaigns' && id === 'new') return { screen: 'newCampaign', list, segment: given.get('segment') };
  if (screen === 'campaigns' && id) return { screen: 'campaign', campaign: decoded(id) };
  if (screen === 'help') return { screen, section: id ? decoded(id) : null };
  if (screen === 'tag') return { screen, customer: given.get('customer') };
  if (screen === 'messages' && id) return { screen: 'message', message: decoded(id) };
  if (screen === 'messages' || screen === 'campaigns' || screen === 'import' || screen === 'settings')
    return { screen };
  return { screen: 'lists' };
}

/** A stray `%` in a typed address must not break the page. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
