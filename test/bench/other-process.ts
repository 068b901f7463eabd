import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A side in a process of its own: `ms` lets it do its job once, `close` ends it. */
export type Other = { ms: () => Promise<number>; close: () => Promise<void> };

/** The program does its job once for each line that it gets, and answers with the milliseconds of CPU time that it measured itself. */
export function otherProcess(program: string, args: string[], env = process.env): Other {
  const child: ChildProcess = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
  const answers = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const ms = async () => {
    child.stdin?.write('go\n');
    const { value, done } = await answers.next();
    if (done) throw new Error(`${program} ended`);
    return Number(value);
  };
  const close = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.stdin?.end();
    });
  return { ms, close };
}
