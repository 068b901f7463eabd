/** When to read and when to draw: at most once a frame, and reading takes a small part of the time only. */
export type Pace = {
  /** Draw in the next frame. */
  draw: () => void;
  /** The same, because something was scrolled. */
  scroll: () => void;
  /** Draw in every frame for a while: a transition is under way. */
  drawOn: () => void;
  /** Read soon, then draw. */
  read: () => void;
  /** Are the rows about to be read again? */
  isDue: () => boolean;
  stop: () => void;
};

export type Work = {
  /** `done` gets how many ms the page waited for it. */
  read: (done: (cost: number) => void) => void;
  /** True = badges went further than a row. */
  draw: (thorough: boolean) => boolean;
  /** Scrolling is too fast for badges to follow, or is slow again. */
  setFast: (fast: boolean) => void;
};

/** A reading that takes up to this many ms is done in the frame in which the change is seen; a longer one waits. */
const quick = 12;
const debounce = 150;
/** A reading of n ms is followed by 4 n ms (quick ones) or 8 n ms without reading, at most this many. */
const rest = { quick: 4, slow: 8, most: 1500 };
/** After this many ms without movement, and under movement as often as that, a pass is thorough. */
const quiet = 120;
const restless = 500;
/** Scrolling counts as slow again after this many ms: the browser paints a scrolled page before we hear of it. */
const slow = 100;
const journey = 700;

export function makePace(work: Work): Pace {
  let frame = 0;
  let readAt: number | null = null;
  let cost = 0;
  let reading = false;
  let read = Number.NEGATIVE_INFINITY;
  let drawUntil = 0;
  let stopped = false;
  let waking: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let slowing: ReturnType<typeof setTimeout> | undefined;
  let scrolled = false;
  let thorough = 0;

  const ask = (): void => {
    if (!frame && !stopped && !document.hidden) frame = requestAnimationFrame(pass);
  };
  const settle = (): void => {
    if (stopped || document.hidden) return;
    thorough = performance.now();
    work.draw(true);
  };
  const pass = (): void => {
    frame = 0;
    if (stopped) return;
    const start = performance.now();
    if (readAt !== null && start >= readAt && !reading) {
      readAt = null;
      reading = true;
      let later = false;
      work.read((spent) => {
        reading = false;
        read = performance.now();
        cost = spent;
        if (later) ask();
      });
      later = true;
    } else if (readAt !== null && !reading) {
      clearTimeout(waking);
      waking = setTimeout(ask, readAt - start);
    }
    const far = work.draw(false);
    if (far && scrolled) {
      work.setFast(true);
      clearTimeout(slowing);
      slowing = setTimeout(() => work.setFast(false), slow);
    }
    scrolled = false;
    clearTimeout(settling);
    if (performance.now() - thorough > restless) settle();
    else settling = setTimeout(settle, quiet);
    if (performance.now() < drawUntil) ask();
  };

  return {
    draw: ask,
    scroll() {
      scrolled = true;
      ask();
    },
    drawOn() {
      drawUntil = performance.now() + journey;
      ask();
    },
    read() {
      if (readAt === null) {
        const now = performance.now();
        const rested = read + Math.min(rest.most, cost * (cost <= quick ? rest.quick : rest.slow));
        readAt = Math.max(now + (cost <= quick ? 0 : debounce), rested);
      }
      ask();
    },
    isDue: () => reading || readAt !== null,
    stop() {
      stopped = true;
      cancelAnimationFrame(frame);
      clearTimeout(waking);
      clearTimeout(settling);
      clearTimeout(slowing);
    },
  };
}
