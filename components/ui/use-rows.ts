import { type UIEvent, useLayoutEffect, useRef, useState } from 'react';
import { visibleRows } from './visible-rows';

/**
 * Draws only the rows of a long table that are in sight: those from `first` up to `end`, `before` px down in a box `height` px high.
 * `row` is the height of each in px; every row has the same.
 */
export function useRows<E extends HTMLElement>(count: number, row: number) {
  const box = useRef<E>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const onScroll = ({ currentTarget }: UIEvent<E>) =>
    setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight });
  const { first, end } = visibleRows({ ...view, row, count });
  return { box, onScroll, first, end, before: first * row, height: count * row };
}
