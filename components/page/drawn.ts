import type { BadgeButton } from './badge-button';
import { type Box, isEmpty, meet, windowBox } from './box';
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
  /** Where it stands in the track, in whole pixels; null while it was never written. */
  local: Point | null;
  /** The style as it was written last. */
  written: string;
};

export type Point = { x: number; y: number };

export type Placed = { row: VisibleRow; cell: Box; drawn: Drawn };

/** A badge that is looked at is never wider, in pixels. */
const widest = 600;
/** Between an opened badge and the window's edge. */
const margin = 4;

/** Writes only what differs. `track` is where the track's own corner is in the window. */
export function move(drawn: Drawn, row: VisibleRow, track: Point, rightToLeft: boolean): void {
  const { button, spot, at } = drawn;
  if (!at || !spot) return;
  const seen = meet(at, meet(row.clip, row.box));
  const { element } = button;
  if (isEmpty(seen)) {
    hide(drawn);
    return;
  }
  const local = { x: Math.round(at.left) - track.x, y: Math.round(at.top) - track.y };
  const cut = [seen.top - at.top, at.right - seen.right, at.bottom - seen.bottom, seen.left - at.left];
  const clip = cut.some((pixels) => pixels > 1)
    ? `inset(${cut.map((pixels) => `${pixels > 1 ? Math.round(pixels) : -4}px`).join(' ')})`
    : '';
  const room = roomToOpen(drawn.room, spot.from, at, rightToLeft);
  const { from, to } = drawn.room.name;
  const tight = spot.from > from && spot.from < to;
  const written = [local.x, local.y, spot.shape, spot.width, at.bottom - at.top, clip, room, tight].join();
  if (written === drawn.written) return;
  drawn.written = written;
  drawn.local = local;
  button.setShape(spot.shape, spot.width, room, tight);
  const { style } = element;
  style.visibility = '';
  style.height = `${at.bottom - at.top}px`;
  style.transform = `translate(${local.x}px, ${local.y}px)`;
  style.clipPath = clip;
}

/** To the window's edge, or to the name where the badge stands before it. */
function roomToOpen({ name }: Room, from: number, at: Box, rightToLeft: boolean): number {
  const { left, right } = windowBox();
  const toEdge = rightToLeft ? at.right - left : right - at.left;
  const toName = name.from > from ? name.from - from : widest;
  return Math.min(widest, Math.round(Math.min(toEdge, toName)) - margin);
}

export function hide(drawn: Drawn): void {
  drawn.written = '';
  drawn.button.element.style.visibility = 'hidden';
}

/** Where a badge belongs in the window, with the row where it is now. */
export function placeOf(row: VisibleRow, cell: Box, { room, spot, middle }: Drawn, rightToLeft: boolean): Box {
  const { from, width } = spot ?? spotOf(room, { column: null, reasons: false, most: 'full' });
  const left = rightToLeft ? cell.right - from - width : cell.left + from;
  const high = Math.min(24, row.box.bottom - row.box.top);
  const top = cell.top + middle - high / 2;
  return { left, top, right: left + width, bottom: top + high };
}
