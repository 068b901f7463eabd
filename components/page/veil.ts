import { isEmpty, meet } from './box';
import { make } from './dom';
import type { Placed } from './drawn';
import type { Layer } from './layer';

/** Dims the rows of others, by panes of ours that lie over them: the page's own nodes are left alone, and clicks go through. */
export function makeVeil(layer: Layer): (placed: readonly Placed[]) => void {
  const panes = make('div', { class: 'veil' });
  layer.badges.prepend(panes);
  return (placed) => {
    const corner = layer.badges.getBoundingClientRect();
    const boxes = placed.map(({ row }) => meet(row.box, row.clip)).filter((box) => !isEmpty(box));
    while (panes.children.length > boxes.length) panes.lastElementChild?.remove();
    for (const [at, { left, top, right, bottom }] of boxes.entries()) {
      const pane = (panes.children[at] ?? panes.appendChild(make('i'))) as HTMLElement;
      pane.style.transform = `translate(${left - corner.left}px, ${top - corner.top}px)`;
      pane.style.width = `${right - left}px`;
      pane.style.height = `${bottom - top}px`;
    }
  };
}
