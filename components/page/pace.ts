/** When to read and when to draw: at most once a frame, and reading takes a small part of the time only. */
export type Pace = {
  /** Draw in the next frame. */
  draw: () => void;
  /** Draw in every frame for a while: a transition is under way. */
  drawOn: () => void;
  /** Read soon, then draw. */
  read: () => void;
  stop: () => void;
};

export type Work = {
  read: () => void;
  /** True = badges went far: they are hidden until things are quiet. */
  draw: (thorough: boolean) => boolean;
  setMoving: (moving: boolean) => void;
};

/** A reading that takes up to this many ms is done in the frame in which the change is seen; a longer one waits. */
const quick = 6;
const debounce = 150;
/** A reading of n ms is followed by at least 5 n ms (quick ones) or 12 n ms without reading. */
const rest = { quick: 5, slow: 12 };
/** After this many ms without movement the pass is thorough. */
const quiet = 120;
const journey = 700;

export function makePace(work: Work): Pace {
  let frame = 0;
  let readAt: number | null = null;
  let cost = 0;
  let read = Number.NEGATIVE_INFINITY;
  let drawUntil = 0;
  let stopped = false;
  let waking: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const ask = (): void => {
    if (!frame && !stopped && !document.hidden) frame = requestAnimationFrame(pass);
  };
  const settle = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (stopped || document.hidden) return;
      work.setMoving(false);
      work.draw(true);
    }, quiet);
  };
  const pass = (): void => {
    frame = 0;
    if (stopped) return;
    const start = performance.now();
    if (readAt !== null && start >= readAt) {
      readAt = null;
      work.read();
      read = performance.now();
      cost = read - start;
    } else if (readAt !== null) {
      clearTimeout(waking);
      waking = setTimeout(ask, readAt - start);
    }
    if (work.draw(false)) work.setMoving(true);
    settle();
    if (performance.now() < drawUntil) ask();
  };

  return {
    draw: ask,
    drawOn() {
      drawUntil = performance.now() + journey;
      ask();
    },
    read() {
      if (readAt === null) {
        const now = performance.now();
        const rested = read + cost * (cost <= quick ? rest.quick : rest.slow);
        readAt = Math.max(now + (cost <= quick ? 0 : debounce), rested);
      }
      ask();
    },
    stop() {
      stopped = true;
      cancelAnimationFrame(frame);
      clearTimeout(waking);
      clearTimeout(settling);
    },
  };
}
