import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const name = '@realtimex/realtimex-crm@0.63.3';
/** Of the file that the registry gives for this version: another file is refused. */
const integrity = 'sha512-qUPvvsV01MdZVmjXJNGYqXHH4kRAH1FlE3S3Ps4r0yrLO2TtvTl4Y8vl7vVgXzCLtfhq9owHSIBFB7ef7sbBMQ==';
const cache = fileURLToPath(new URL('../../.cache/realtimex', import.meta.url));

/**
 * The folder with the built CRM, fetched once with `npm pack`: as a dependency it would bring several hundred packages that
 * its finished `dist/` does not need.
 */
export const fetchRealtimex = (): string => {
  const folder = `${cache}/package/dist`;
  if (existsSync(`${folder}/index.html`)) return folder;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(`${cache}/unpacked`, { recursive: true });
  // npm is a script file on Windows, which only a shell starts.
  execFileSync('npm', ['pack', name, '--pack-destination', cache, '--silent'], {
    cwd: cache,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const file = `${cache}/realtimex-realtimex-crm-0.63.3.tgz`;
  const digest = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (digest !== integrity) throw new Error(`${file} is not the file that was published: ${digest}`);
  execFileSync('tar', ['xzf', file, '-C', `${cache}/unpacked`, 'package/dist']);
  renameSync(`${cache}/unpacked/package`, `${cache}/package`);
  return folder;
};
