import type { BadgeButton } from './badge-button';
import { type Box, isEmpty, meet } from './box';
import { type Room, type Spot, spotOf } from './spot';
import type { VisibleRow } from './visible-rows';

/** A badge as it is drawn, with the room its row had when `sign` was so; another sign, and it is measured again. */
export type Drawn = {
  button: BadgeButton;
  sign: string;
  room: Room;
  /** From the upper edge of the name's cell to the middle of the name's line. */
  middle: number;
  spot: Spot | null;
  /** Where it stands in the window. */
  at: Box | null;
};

export type Placed = { row: VisibleRow; cell: Box; drawn: Drawn };

/** Writes only what differs: an unchanged style costs nothing, but asking for it would. */
export function move({ button, spot, at }: Drawn, row: VisibleRow, origin: Box): void {
  if (!at || !spot) return;
  const seen = meet(at, meet(row.clip, row.box));
  const { element } = button;
  if (isEmpty(seen)) {
    hide(element);
    return;
  }
  button.setShape(spot.shape, spot.width, at.left + button.needs.full > innerWidth - 8);
  const { style } = element;
  style.visibility = '';
  style.height = `${at.bottom - at.top}px`;
  style.transform = `translate(${Math.round(at.left - origin.left)}px, ${Math.round(at.top - origin.top)}px)`;
  const cut = [seen.top - at.top, at.right - seen.right, at.bottom - seen.bottom, seen.left - at.left];
  style.clipPath = cut.some((pixels) => pixels > 1)
    ? `inset(${cut.map((pixels) => `${pixels > 1 ? pixels : -4}px`).join(' ')})`
    : '';
}

export function hide(element: HTMLElement): void {
  element.style.visibility = 'hidden';
}

/** Where a badge belongs in the window, with the row where it is now. */
export function placeOf(row: VisibleRow, cell: Box, { room, spot, middle }: Drawn, rightToLeft: boolean): Box {
  const { from, width } = spot ?? spotOf(room, { column: null, reasons: false });
  const left = rightToLeft ? cell.right - from - width : cell.left + from;
  const high = Math.min(24, row.box.bottom - row.box.top);
  const top = cell.top + middle - high / 2;
  return { left, top, right: left + width, bottom: top + high };
}
