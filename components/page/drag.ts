import { windowBox } from './box';

const step = 24;

/** Puts an element of ours inside the window. By a transform: whatever else moves counts as a shift of the page's layout. */
export function keepInside(element: HTMLElement, left: number, top: number): void {
  const room = windowBox();
  const x = Math.max(4, Math.min(left, room.right - element.offsetWidth - 4));
  const y = Math.max(4, Math.min(top, room.bottom - element.offsetHeight - 4));
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** Moves `element` by its handle: with the pointer anywhere on it, with the arrow keys while a button `.move` in it has focus. */
export function makeMovable(element: HTMLElement, handle: HTMLElement, moved: () => void = () => {}): void {
  handle.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0 || (event.target as Element).closest('button')) return;
    event.preventDefault();
    const { left, top } = element.getBoundingClientRect();
    const x = event.clientX - left;
    const y = event.clientY - top;
    handle.setPointerCapture(event.pointerId);
    const follow = (now: PointerEvent): void => {
      keepInside(element, now.clientX - x, now.clientY - y);
      moved();
    };
    const end = new AbortController();
    handle.addEventListener('pointermove', follow, { signal: end.signal });
    for (const type of ['pointerup', 'pointercancel'] as const) {
      handle.addEventListener(type, () => end.abort(), { signal: end.signal });
    }
  });
  handle.addEventListener('keydown', (event) => {
    const [x, y] =
      { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key] ?? [];
    if (x === undefined || y === undefined || !(event.target as Element).matches('.move')) return;
    event.preventDefault();
    const { left, top } = element.getBoundingClientRect();
    keepInside(element, left + x, top + y);
    moved();
  });
}

/** Puts a card beside a row: below it, else above it, else where it fits, never over the row where that can be avoided. */
export function putBeside(element: HTMLElement, near: { left: number; top: number; bottom: number }): void {
  const room = windowBox();
  const height = element.offsetHeight;
  const below = near.bottom + 6;
  const above = near.top - 6 - height;
  const spaceBelow = room.bottom - below;
  const top = spaceBelow >= height + 4 || spaceBelow >= near.top ? below : above;
  // Too tall for either side: shorter, with its inside scrolling, rather than over the row.
  const space = top === below ? spaceBelow - 4 : near.top - 10;
  if (height > space && space > 200) element.style.maxHeight = `${space}px`;
  keepInside(element, near.left, top === below ? below : near.top - 6 - element.offsetHeight);
}
