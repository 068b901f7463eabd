import type { Passes } from './passes';
import { plainPasses } from './plain';
import type { Points } from './points';
import { simdPasses } from './simd/passes';

/** By WebAssembly, and where the browser refuses that, plainly. */
export const passesOf = (points: Points): Passes => simdPasses(points) ?? plainPasses(points);
