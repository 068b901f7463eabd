// Runs npm scripts side by side: `node test/at-once.mjs build build:firefox`. What each says comes in one piece; fails where one failed.
import { spawn } from 'node:child_process';

const run = (script) =>
  new Promise((done) => {
    // npm is a script file on Windows, which only a shell starts.
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    const said = [];
    child.stdout.on('data', (text) => said.push(text));
    child.stderr.on('data', (text) => said.push(text));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code === 0);
    });
  });

const went = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = went.every(Boolean) ? 0 : 1;
