const pressable = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

/**
 * What goes away by being pressed (Undo, Forget) would leave the focus nowhere, and the next Tab would begin at the top of the page.
 * Then the focus goes to the first thing that can be pressed in the nearest part of the page around it that is still there.
 */
export function keepFocus(root: HTMLElement): void {
  let focused: HTMLElement | null = null;
  let around: HTMLElement[] = [];
  root.addEventListener('focusin', ({ target }) => {
    focused = target instanceof HTMLElement ? target : null;
    around = [];
    for (let part = focused?.parentElement; part && root.contains(part); part = part.parentElement) around.push(part);
  });
  const isNowhere = () => document.activeElement === document.body;
  const goOn = (): void => {
    if (!focused || focused.isConnected || !isNowhere()) return;
    const left = around.filter((part) => part.isConnected);
    for (const part of left) {
      for (const one of part.querySelectorAll<HTMLElement>(pressable)) {
        one.focus({ preventScroll: true });
        if (!isNowhere()) return;
      }
    }
  };
  new MutationObserver(goOn).observe(root, { childList: true, subtree: true });
}
