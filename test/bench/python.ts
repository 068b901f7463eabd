import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

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

export type PythonSide = { ms: () => Promise<number>; close: () => Promise<void> };

/** A side that runs `job()` of the code in a Python of its own, which measures itself; null where the module is not installed. */
function inPython(module: string, code: string): PythonSide | null {
  const python = pythons.find((one) => has(one, module));
  if (!python) return null;
  const child: ChildProcess = spawn(python, ['-c', code + loop], { stdio: ['pipe', 'pipe', 'inherit'], env });
  const answers = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const ms = async () => {
    child.stdin?.write('go\n');
    const { value, done } = await answers.next();
    if (done) throw new Error('Python ended');
    return Number(value);
  };
  const close = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.stdin?.end();
    });
  return { ms, close };
}

export const numpy = (code: string) => inPython('numpy', `import numpy as np\n${code}`);
export const scikitLearn = (code: string) => inPython('sklearn', `import numpy as np\n${code}`);
