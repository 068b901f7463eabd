/** What resting the pointer, or the focus, on a badge does. */
export type Hover = { rest: (badge: Element) => void; leave: () => void };

/** In ms. Long enough that crossing the list opens nothing, short enough that one who waits does not wait (NN/g: 300–500). */
const intent = 450;
/** In ms: the way from the badge to its card. */
const grace = 350;

/** By these the focus comes to a badge to look at it; Escape only gives it back. */
const ways = /^(Tab|Arrow(Down|Up)|Home|End)$/;

/**
 * Tells when mouse or focus rest on a badge, and when they have left badge and card for good. A badge that is drawn under a mouse that
 * lies still is not rested on: only a move arms it.
 */
export function watchHover(badges: HTMLElement, over: HTMLElement, { rest, leave }: Hover, signal: AbortSignal): void {
  let armed: Element | null = null;
  let arming: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const disarm = (): void => {
    clearTimeout(arming);
    armed = null;
  };
  const onMove = (event: PointerEvent): void => {
    clearTimeout(leaving);
    const badge = (event.target as Element).closest('.badge');
    if (!badge || badge === armed || event.pointerType !== 'mouse' || event.buttons !== 0 || !event.isTrusted) return;
    disarm();
    armed = badge;
    arming = setTimeout(() => rest(badge), intent);
  };
  const onOut = (event: PointerEvent): void => {
    disarm();
    clearTimeout(leaving);
    const to = event.relatedTarget as Node | null;
    if (!to || !over.contains(to)) leaving = setTimeout(leave, grace);
  };
  badges.addEventListener('pointermove', onMove, { passive: true, signal });
  badges.addEventListener('pointerout', onOut, { passive: true, signal });
  over.addEventListener('pointerout', onOut, { passive: true, signal });
  over.addEventListener('pointerover', () => clearTimeout(leaving), { passive: true, signal });
  const onKey = ({ key, target, isTrusted }: KeyboardEvent): void => {
    const badge = (target as Element).closest('.badge');
    if (!badge || !isTrusted || !ways.test(key)) return;
    disarm();
    arming = setTimeout(() => rest(badge), intent);
  };
  const onBlur = (): void => {
    disarm();
    leave();
  };
  badges.addEventListener('keyup', onKey, { passive: true, signal });
  badges.addEventListener('focusout', onBlur, { passive: true, signal });
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(type, disarm, { capture: true, passive: true, signal });
  // What scrolls goes away from under the mouse; the focus goes along, or is what scrolls the list.
  addEventListener('scroll', () => armed && disarm(), { capture: true, passive: true, signal });
}
