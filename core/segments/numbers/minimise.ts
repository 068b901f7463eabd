const tolerance = 1e-12;
/** Where the ground is level in some direction a simplex would wander for ever: four parameters need some 200 steps a round. */
const mostSteps = 400;

type Corner = { at: number[]; height: number };

/**
 * The lowest point of a function near a start, by the downhill simplex (Nelder & Mead 1965), begun again from where it ended until
 * that gains nothing: a simplex may shrink before it is down.
 */
export function minimise(height: (at: number[]) => number, start: readonly number[]): Corner {
  let best: Corner = { at: [...start], height: height([...start]) };
  for (let round = 0; round < 5; round += 1) {
    const next = descend(height, best.at, round === 0 ? 0.5 : 0.1);
    const gained = best.height - next.height;
    if (next.height < best.height || !Number.isFinite(best.height)) best = next;
    if (round > 0 && !(gained > tolerance * (1 + Math.abs(best.height)))) break;
  }
  return best;
}

function descend(height: (at: number[]) => number, start: readonly number[], size: number): Corner {
  const corner = (at: number[]): Corner => ({ at, height: height(at) });
  const corners = [corner([...start])];
  for (const index of start.keys())
    corners.push(corner(start.map((value, at) => (at === index ? value + size : value))));
  for (let step = 0; step < mostSteps; step += 1) {
    corners.sort((a, b) => a.height - b.height);
    const [lowest, worst, second] = [corners[0], corners.at(-1), corners.at(-2)];
    if (!lowest || !worst || !second || worst.height - lowest.height < tolerance * (1 + Math.abs(lowest.height))) break;
    const centre = start.map(
      (_, at) => corners.slice(0, -1).reduce((sum, one) => sum + (one.at[at] ?? 0), 0) / start.length,
    );
    const along = (by: number): Corner => corner(centre.map((value, at) => value + by * ((worst.at[at] ?? 0) - value)));
    const mirrored = along(-1);
    if (mirrored.height < lowest.height) {
      const further = along(-2);
      corners[corners.length - 1] = further.height < mirrored.height ? further : mirrored;
    } else if (mirrored.height < second.height) corners[corners.length - 1] = mirrored;
    else {
      const nearer = along(mirrored.height < worst.height ? -0.5 : 0.5);
      if (nearer.height < Math.min(worst.height, mirrored.height)) corners[corners.length - 1] = nearer;
      else
        for (const [at, one] of corners.entries())
          if (at > 0) corners[at] = corner(one.at.map((value, axis) => ((lowest.at[axis] ?? 0) + value) / 2));
    }
  }
  return corners.reduce((best, one) => (one.height < best.height ? one : best));
}
