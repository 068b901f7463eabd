import { flatParent, holds } from '@/core/reading/page/flat-tree';
import { type Box, boxOf } from './box';
import { occupiedOf } from './free-room';
import { isPinned } from './pinned';
import { freeOf, type Room, type Stretch } from './spot';
import type { VisibleRow } from './visible-rows';

/** Half the height of a badge: what stands within this of the line's middle is in its way. */
const reach = 11;

/** A row's room, and where its line has its middle, in pixels from the upper edge of the name's cell. */
export type RowRoom = { room: Omit<Room, 'needs'>; middle: number };

export function roomOf(row: VisibleRow, cell: Box, rightToLeft: boolean): RowRoom {
  const ground = groundOf(row);
  const { boxes, line } = occupiedOf(ground, row.badge);
  const whole = ground === row.row ? row.box : ground === row.badge ? cell : boxOf(ground);
  const at = line ?? cell;
  const middle = (Math.max(at.top, cell.top - 40) + Math.min(at.bottom, cell.bottom + 40)) / 2;
  const stretch = ({ left, right }: Pick<Box, 'left' | 'right'>): Stretch =>
    rightToLeft
      ? { from: cell.right - right, to: cell.right - left }
      : { from: left - cell.left, to: right - cell.left };
  const taken = boxes.filter(({ top, bottom }) => top < middle + reach && bottom > middle - reach).map(stretch);
  const seen = { left: Math.max(whole.left, row.clip.left) + 2, right: Math.min(whole.right, row.clip.right) - 2 };
  const name = line ? stretch(line) : { from: 0, to: 0 };
  const end = stretch(seen).to;
  return {
    room: {
      name,
      next: Math.min(end, ...taken.filter(({ from }) => from >= name.to).map(({ from }) => from)),
      free: freeOf(stretch(seen), taken),
    },
    middle: middle - cell.top,
  };
}

/**
 * What of a row its badge may stand on. Where the name stays while the rest of the row is scrolled under it, only what stays: beyond its
 * edge each step would bring another figure under the badge. In some grids what stays is in another container than the row that was found.
 */
function groundOf({ row, badge, box, clip }: VisibleRow): Element {
  if (!holds(row, badge)) return badge;
  if (box.right - box.left <= clip.right - clip.left + 1) return row;
  for (let at: Element | null = badge; at && at !== row; at = flatParent(at)) if (isPinned(at)) return at;
  return row;
}
