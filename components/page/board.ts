import type { Badge } from '@/core/browser/calls';
import { makeBadge } from './badge-button';
import { type Box, boxOf } from './box';
import { makeCovering } from './covering';
import { type Drawn, hide, move, type Placed, type Point, placeOf } from './drawn';
import { printOf } from './flat-print';
import type { Layer } from './layer';
import { type Legibility, legibilityOf } from './legibility';
import { makePlanner } from './planner';
import { roomOf } from './room';
import type { Shape } from './spot';
import { type Anchor, makeRowFinder, type VisibleRow } from './visible-rows';
import type { Words } from './words';

/** The badges of one list. */
export type Board = {
  /** The rows as they were just read, inside `root`. */
  setRows: (anchors: readonly Anchor[], root: Element) => void;
  /** The page changed since the rows were read: rows that were not looked at yet wait for the next reading. */
  setStale: () => void;
  setWords: (words: Words) => void;
  /** How much of each badge is shown where there is room. */
  setDensity: (most: Shape) => void;
  /**
   * One pass: reads where the visible rows are, then moves their badges there. Thorough = also asks what the page puts
   * over its list, which is dear. True = badges went further than a row: the page is being scrolled fast.
   */
  draw: (thorough: boolean) => boolean;
  anchorOf: (key: string) => Anchor | undefined;
  buttonOf: (key: string) => HTMLElement | undefined;
  keyOf: (button: Element) => string | undefined;
  /** The keys of all rows that were read, in the order of the list. */
  keys: () => string[];
  drawnKeys: () => string[];
  /** The elements of all rows that were read. */
  rows: () => Element[];
  clear: () => void;
};

export type Ways = {
  /** What was answered for a row. */
  badgeOf: (key: string) => Badge | null;
  open: (badge: Badge) => void;
  /** Does the user look for others now? Such a badge is not drawn. */
  isAside: (badge: Badge) => boolean;
  /** The rows that are seen and have a badge, after each drawing. */
  drawn: (placed: readonly Placed[]) => void;
  /** A row shows another record than it was read with. */
  reused: () => void;
};

/** A badge stands on a row only while the row shows the record it was read with: grids use a row's nodes for another one. */
export function makeBoard(layer: Layer, { badgeOf, open, reused, isAside, drawn: told }: Ways): Board {
  let anchors = new Map<string, Anchor>();
  let words: Words = {};
  let legibility: Legibility = { size: 12, dark: false, ground: null, rightToLeft: false };
  const planner = makePlanner();
  let track: Point = { x: 0, y: 0 };
  let stale = false;
  const prints = new Map<string, string>();
  const covering = makeCovering(layer);
  let findRows = makeRowFinder([], covering.within);
  const drawns = new Map<string, Drawn>();

  const isSame = (row: Anchor): boolean => {
    const print = printOf(row.row, row.badge);
    const before = prints.get(row.key);
    if (before !== undefined) return before === print;
    if (!stale) prints.set(row.key, print);
    return !stale;
  };

  const drawnOf = (row: VisibleRow, cell: Box): Drawn | null => {
    const badge = badgeOf(row.key);
    if (!badge) return null;
    const { box, clip } = row;
    const sizes = [box.right - box.left, box.bottom - box.top, cell.left - box.left, cell.right - cell.left];
    const sign = `${[...sizes, clip.left - box.left, clip.right - box.left].map(Math.round)} ${prints.get(row.key)}`;
    const before = drawns.get(row.key);
    if (before?.button.badge === badge && before.sign === sign) return before;
    const button = before?.button.badge === badge ? before.button : makeBadge(badge, words, legibility.size, open);
    if (before && before.button !== button) {
      const focused = before.button.element.matches(':focus');
      before.button.element.replaceWith(button.element);
      if (focused) button.element.focus();
    }
    const { room, middle } = roomOf(row, cell, legibility.rightToLeft);
    const drawn: Drawn = {
      button,
      sign,
      room: { ...room, needs: button.needs },
      middle,
      spot: null,
      at: before?.at ?? null,
      local: before?.button === button ? before.local : null,
      written: before?.button === button ? before.written : '',
    };
    drawns.set(row.key, drawn);
    return drawn;
  };

  /** Everything that is asked of the layout, before anything is written. */
  const look = (): Placed[] => {
    const placed: Placed[] = [];
    for (const row of findRows()) {
      if (!row.row.isConnected || !row.badge.isConnected) continue;
      if (!isSame(row)) {
        reused();
        continue;
      }
      const cell = boxOf(row.badge);
      const drawn = drawnOf(row, cell);
      if (drawn) placed.push({ row, cell, drawn });
    }
    return placed;
  };

  /** Scrolling moves all badges alike: then the track moves, which costs no painting, and they stay where they are in it. */
  const followScroll = (placed: readonly Placed[], corner: Point): void => {
    const { at, local } = placed.find(({ drawn }) => drawn.local)?.drawn ?? {};
    if (!at || !local) return;
    const next = { x: Math.round(at.left) - corner.x - local.x, y: Math.round(at.top) - corner.y - local.y };
    if (next.x === track.x && next.y === track.y) return;
    track = next;
    layer.track.style.transform = `translate(${track.x}px, ${track.y}px)`;
  };

  return {
    setRows(read, root) {
      anchors = new Map(read.map((anchor) => [anchor.key, anchor]));
      findRows = makeRowFinder(read, covering.within);
      prints.clear();
      stale = false;
      const [first] = findRows();
      if (first) {
        // A list of one is a record, whose title may stand on a bar; a longer one may lie otherwise than what is around it.
        legibility = legibilityOf(first.badge, read.length === 1 ? root : first.row);
        layer.badges.style.setProperty('--size', `${legibility.size}px`);
        layer.badges.style.setProperty('--page', legibility.ground ?? 'var(--ground)');
        layer.badges.classList.toggle('rtl', legibility.rightToLeft);
        for (const part of [layer.badges, layer.over]) part.classList.toggle('dark', legibility.dark);
      }
    },
    setStale() {
      stale = true;
    },
    setWords(given) {
      words = given;
    },
    setDensity(next) {
      if (!planner.setDensity(next)) return;
      for (const drawn of drawns.values()) drawn.spot = null;
    },
    draw(thorough) {
      const { left, top } = boxOf(layer.badges);
      const corner = { x: Math.round(left), y: Math.round(top) };
      const placed = look();
      planner.setSpots(placed);
      let fast = false;
      for (const { row, cell, drawn } of placed) {
        const before = drawn.at?.top;
        drawn.at = placeOf(row, cell, drawn, legibility.rightToLeft);
        if (before !== undefined && Math.abs(drawn.at.top - before) > row.box.bottom - row.box.top) fast = true;
      }
      if (thorough) covering.renew(placed);
      const keys = new Set(placed.map(({ row }) => row.key));
      for (const [key, { button }] of drawns) {
        if (keys.has(key)) continue;
        button.element.remove();
        drawns.delete(key);
      }
      followScroll(placed, corner);
      let last: Element | null = null;
      for (const { row, drawn } of placed) {
        const { element } = drawn.button;
        if (covering.has(row.key) || isAside(drawn.button.badge)) hide(drawn);
        else move(drawn, row, { x: corner.x + track.x, y: corner.y + track.y }, legibility.rightToLeft);
        if (last ? last.nextElementSibling !== element : layer.track.firstElementChild !== element) {
          if (last) last.after(element);
          else layer.track.prepend(element);
        }
        last = element;
      }
      told(placed);
      return fast;
    },
    anchorOf: (key) => anchors.get(key),
    buttonOf: (key) => drawns.get(key)?.button.element,
    keyOf: (button) => [...drawns].find(([, drawn]) => drawn.button.element === button)?.[0],
    keys: () => [...anchors.keys()],
    drawnKeys: () => [...drawns.keys()],
    rows: () => [...anchors.values()].map(({ row }) => row),
    clear() {
      for (const { button } of drawns.values()) button.element.remove();
      drawns.clear();
      planner.forget();
      covering.forget();
    },
  };
}
