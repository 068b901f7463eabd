import { type Box, isEmpty, meet, windowBox } from './box';
import { keepInside } from './drag';

/** Where the bar stands: in the corner where it covers the fewest controls, and there it stays while that holds. */
export type BarPlace = {
  /** Puts it where it belongs; its size may be another. */
  put: () => void;
  /** Something moved: if it now covers a control, it goes to another corner, or makes itself small. Cheap to call. */
  settle: () => void;
  /** The user has put it where it is: that stays. */
  stay: () => void;
};

export function makeBarPlace(element: HTMLElement, inTheWay: () => void, isBusy: () => boolean): BarPlace {
  let stays = false;
  let corner: number | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const put = (): void => {
    if (!element.isConnected || stays) return;
    const places = placesOf(element);
    keepInside(element, ...(places[corner ?? 0] ?? places[0]));
  };
  const choose = (): void => {
    // What the user is about to press stays where it is.
    const isPointedAt = element.matches(':hover') || element.querySelector(':focus-visible');
    if (!element.isConnected || stays || isBusy() || isPointedAt) return;
    const taken = controlsOf(element);
    const counts = placesOf(element).map(([left, top]) => {
      const box = { left, top, right: left + element.offsetWidth, bottom: top + element.offsetHeight };
      return taken.filter((one) => !isEmpty(meet(one, box))).length;
    });
    const fewest = Math.min(...counts);
    // A bar that changes corners without need is a nuisance.
    if (corner === null || (counts[corner] ?? 0) > fewest) corner = counts.indexOf(fewest);
    if (fewest > 0) inTheWay();
    put();
  };
  return {
    put,
    settle() {
      clearTimeout(settling);
      if (corner === null) choose();
      else settling = setTimeout(choose, quiet);
    },
    stay() {
      stays = true;
    },
  };
}

/** In ms: so long nothing was scrolled, changed or resized before the bar looks whether it is in the way. */
const quiet = 200;

type Place = [left: number, top: number];

/** Best first: the corners below, then the middle. */
function placesOf({ offsetWidth, offsetHeight }: HTMLElement): [Place, Place, Place] {
  const { right, bottom } = windowBox();
  const left = right - offsetWidth - 4;
  const top = bottom - offsetHeight - 4;
  return [
    [left, top],
    [4, top],
    [left / 2, top],
  ];
}

const control = 'a[href], button, input, select, textarea, [role=button], [tabindex="0"]';
/** The last so many of a page are looked at: a pager comes after the rows, of which there may be thousands. */
const most = 500;
/** Pixels; what is wider (a row that is a link) can be pressed beside the bar. */
const wide = 500;

/** Where controls of the page and badges are, and where they will be when the page is scrolled to its start or its end. */
function controlsOf(bar: HTMLElement): Box[] {
  const ours = (bar.getRootNode() as ShadowRoot).querySelectorAll('.badge');
  const end = scrollY + innerHeight - document.documentElement.scrollHeight;
  return [...[...document.querySelectorAll(control)].slice(-most), ...ours].flatMap((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (right - left > wide) return [];
    return [0, scrollY, end].map((by) => ({ left, right, top: top + by, bottom: bottom + by }));
  });
}
