import type { Badge } from '@/core/browser/calls';
import { makeBadge } from './badge-button';
import { type Box, boxOf } from './box';
import { makeCovering } from './covering';
import { type Drawn, hide, move, type Placed, placeOf } from './drawn';
import { printOf } from './flat-print';
import type { Layer } from './layer';
import { type Legibility, legibilityOf } from './legibility';
import { roomOf } from './room';
import { type Plan, planOf, spotOf } from './spot';
import { type Anchor, makeRowFinder, type VisibleRow } from './visible-rows';
import type { Words } from './words';

/** The badges of one list. */
export type Board = {
  /** The rows as they were just read. */
  setRows: (anchors: readonly Anchor[]) => void;
  /** The page changed since the rows were read: rows that were not looked at yet wait for the next reading. */
  setStale: () => void;
  setWords: (words: Words) => void;
  /**
   * One pass: reads where the visible rows are, then moves their badges there. Thorough = asks for every badge whether the page
   * covers it, not only at the edges of the list. True = badges went further than a row: the page is being scrolled fast.
   */
  draw: (thorough: boolean) => boolean;
  anchorOf: (key: string) => Anchor | undefined;
  buttonOf: (key: string) => HTMLElement | undefined;
  keyOf: (button: Element) => string | undefined;
  drawnKeys: () => string[];
  /** The elements of all rows that were read. */
  rows: () => Element[];
  clear: () => void;
};

export type Ways = {
  /** What was answered for a row. */
  badgeOf: (key: string) => Badge | null;
  open: (badge: Badge) => void;
  /** A row shows another record than it was read with. */
  reused: () => void;
};

/** A badge stands on a row only while the row shows the record it was read with: grids use a row's nodes for another one. */
export function makeBoard(layer: Layer, { badgeOf, open, reused }: Ways): Board {
  let anchors = new Map<string, Anchor>();
  let findRows = makeRowFinder([]);
  let words: Words = {};
  let legibility: Legibility = { size: 12, dark: false, rightToLeft: false };
  let plan: Plan | null = null;
  let width = 0;
  let stale = false;
  const prints = new Map<string, string>();
  const covering = makeCovering(layer);
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

  const setSpots = (placed: readonly Placed[]): void => {
    const first = placed[0]?.row.box;
    const now = first ? Math.round(first.right - first.left) : 0;
    if (Math.abs(now - width) > 1) plan = null;
    width = now;
    if (placed.every(({ drawn }) => drawn.spot)) return;
    plan = planOf(
      placed.map(({ drawn }) => drawn.room),
      plan,
    );
    for (const { drawn } of placed) drawn.spot = spotOf(drawn.room, plan);
  };

  return {
    setRows(read) {
      anchors = new Map(read.map((anchor) => [anchor.key, anchor]));
      findRows = makeRowFinder(read);
      prints.clear();
      stale = false;
      const [first] = findRows();
      if (first) {
        legibility = legibilityOf(first.badge);
        layer.badges.style.setProperty('--size', `${legibility.size}px`);
        for (const part of [layer.badges, layer.over]) part.classList.toggle('dark', legibility.dark);
      }
    },
    setStale() {
      stale = true;
    },
    setWords(given) {
      words = given;
    },
    draw(thorough) {
      const origin = boxOf(layer.badges);
      const placed = look();
      setSpots(placed);
      let fast = false;
      for (const { row, cell, drawn } of placed) {
        const before = drawn.at?.top;
        drawn.at = placeOf(row, cell, drawn, legibility.rightToLeft);
        if (before !== undefined && Math.abs(drawn.at.top - before) > row.box.bottom - row.box.top) fast = true;
      }
      if (thorough) covering.renew(placed);
      else covering.look(placed);
      const keys = new Set(placed.map(({ row }) => row.key));
      for (const [key, { button }] of drawns) {
        if (keys.has(key)) continue;
        button.element.remove();
        drawns.delete(key);
      }
      let last: Element | null = layer.badges.firstElementChild;
      for (const { row, drawn } of placed) {
        const { element } = drawn.button;
        if (covering.has(row.key)) hide(element);
        else move(drawn, row, origin);
        if (last?.nextElementSibling !== element) last?.after(element);
        last = element;
      }
      return fast;
    },
    anchorOf: (key) => anchors.get(key),
    buttonOf: (key) => drawns.get(key)?.button.element,
    keyOf: (button) => [...drawns].find(([, drawn]) => drawn.button.element === button)?.[0],
    drawnKeys: () => [...drawns.keys()],
    rows: () => [...anchors.values()].map(({ row }) => row),
    clear() {
      for (const { button } of drawns.values()) button.element.remove();
      drawns.clear();
      plan = null;
    },
  };
}
