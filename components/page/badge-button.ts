import type { Badge } from '@/core/browser/calls';
import { make, onPress } from './dom';
import { makeMark, makeShape, signs } from './mark';
import type { Shape } from './spot';
import { say, type Words } from './words';

export type BadgeButton = {
  element: HTMLButtonElement;
  badge: Badge;
  /** Widths in pixels that the whole badge, and the badge without its reason, would take. */
  needs: { full: number; short: number };
  /**
   * `room`: pixels from where it begins to the window's edge, in reading direction. Looked at, it opens so far and no further.
   * `tight`: it lies over the end of the name.
   */
  setShape: (shape: Shape, width: number, room: number, tight: boolean) => void;
};

/** Border, padding, mark and the air between: what a badge needs beside its texts. */
const frame = 30;
/** A sign with its air. */
const signWidth = 14;
/** A longer reason is cut; the card has it whole. */
const widest = 400;

export function makeBadge(badge: Badge, words: Words, size: number, open: (badge: Badge) => void): BadgeButton {
  const segment = badge.segment?.name ?? say(words, 'badgeCannotTell');
  const { moved, stale, text } = badge;
  const provisional = badge.provisional && badge.segment !== null;
  const told = [text, moved?.text, provisional ? say(words, 'badgeProvisional') : null, stale];
  const said = told.filter(Boolean).join('. ');
  const shown = [...(moved ? [signs[moved.way]] : []), ...(stale ? [signs.stale] : [])];
  const tone = badge.segment?.tone ?? null;
  const element = make(
    'button',
    {
      type: 'button',
      'aria-label': `${segment}, ${badge.customer.name}`,
      'aria-description': said,
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    },
    make(
      'span',
      { class: 'pill' },
      makeMark(tone),
      make('span', { class: 'segment' }, segment),
      ...shown.map(makeShape),
      // Drawn and no text of the button, whose name has to hold all of its text (WCAG 2.2, 2.5.3); it is in the description.
      make('span', { class: 'reason', 'data-text': text }),
    ),
  );
  onPress(element, () => open(badge));
  const signed = frame + shown.length * signWidth;
  const short = Math.ceil(widthOf(provisional ? `≈ ${segment}` : segment, size, 600) + signed);
  const reason = text ? Math.ceil(widthOf(text, size, 400)) + 6 : 0;
  const base = ['badge', tone ?? 'unknown', provisional ? 'provisional' : '', stale ? 'stale' : ''].join(' ');
  return {
    element,
    badge,
    needs: { full: Math.max(short, Math.min(short + reason, widest)), short },
    setShape(shape, width, room, tight) {
      // Without room for its name whole it stays as it is, and the card says the rest: opened the other way it would hide the customer's name.
      element.className = `${base} ${shape} ${room < short ? '' : 'opens'} ${tight ? 'tight' : ''}`;
      element.style.setProperty('--width', `${width}px`);
      element.style.setProperty('--room', `${room}px`);
    },
  };
}

let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/** Measured on a canvas: asking the layout would have the page laid out once more. */
function widthOf(text: string, size: number, weight: number): number {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return text.length * size * 0.6;
  pen.font = `${weight} ${size}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;
  return pen.measureText(text).width;
}
