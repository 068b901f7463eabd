import { spawnSync } from 'node:child_process';
import { type Other, otherProcess } from './other-process';

/** Where scikit-learn comes with the system, it is in the system's Python, which need not be the first. */
const pythons = ['python3', '/usr/bin/python3'];
const has = (python: string, module: string): boolean => spawnSync(python, ['-c', `import ${module}`]).status === 0;

/** One thread, as ours: else CPU time would be compared with wall time of two. */
const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };

const loop = `
import sys, time
for _ in sys.stdin:
    start = time.process_time()
    job()
    print((time.process_time() - start) * 1000, flush=True)
`;

/** A side that runs `job()` of the code in a Python of its own; null where the module is not installed. */
function inPython(module: string, code: string): Other | null {
  const python = pythons.find((one) => has(one, module));
  return python ? otherProcess(python, ['-c', code + loop], env) : null;
}

export const numpy = (code: string) => inPython('numpy', `import numpy as np\n${code}`);
export const scikitLearn = (code: string) => inPython('sklearn', `import numpy as np\n${code}`);
