import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Taken, Work } from './child';

/** Does a work on a file in a process of its own, as the command line does, where nothing is left over from other works. */
export function runChild(folder: string, work: Work, file: string): Taken {
  const words = [join(folder, 'bin/child.cjs'), work, file];
  const { status, stdout } = spawnSync(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`${work} failed on ${file}`);
  return JSON.parse(stdout.toString()) as Taken;
}
