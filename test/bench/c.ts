import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Other, otherProcess } from './other-process';

const loop = `
#include <stdio.h>
#include <time.h>
static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
  return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}
int main(void) {
  char line[16];
  prepare();
  while (fgets(line, sizeof line, stdin)) {
    double start = now();
    job();
    printf("%f\\n", now() - start);
    fflush(stdout);
  }
}
`;

/**
 * A side that runs `job()` of the code after one `prepare()`, compiled for this machine with all that the compiler can do; null where there is no
 * C compiler. `names` are defined for the code.
 */
export function inC(code: string, names: { [name: string]: number } = {}): Other | null {
  const program = join(mkdtempSync(join(tmpdir(), 'bench-')), 'job');
  const defined = Object.entries(names).map(([name, value]) => `-D${name}=${value}`);
  const options = ['-O3', '-march=native', '-ffast-math', ...defined, '-x', 'c', '-', '-o', program, '-lm'];
  const { error, status, stderr } = spawnSync('cc', options, { input: code + loop });
  if (error) return null;
  if (status !== 0) throw new Error(String(stderr));
  return otherProcess(program, []);
}
