import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { bareWindow } from '../excelHost/client/bareWindow';
import { jobs, type Result } from './jobs';

/** The results of finished jobs, a file each: a run that is stopped goes on where it was. */
const FOLDER = resolve(__dirname, '../../out/affidabilita');
const JOB = '--lavoro';
const PROCESSES = '--processi=';

/**
 * `npm run affidabilita`: tries what may go wrong, as often as the tests have no time for, and prints what was tried and
 * what failed. `--breve` takes minutes; `--processi=N` says how many processes work, all cores where left out.
 */
async function affidabilita(words: readonly string[]): Promise<number> {
  const short = words.includes('--breve');
  mkdirSync(FOLDER, { recursive: true });
  const given = words.find((word) => word.startsWith(PROCESSES))?.slice(PROCESSES.length);
  const names = [...jobs(short).keys()];
  const waiting = names.filter((name) => !existsSync(resultFile(name)));
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await runJob(name);
  };
  await Promise.all(Array.from({ length: Number(given ?? availableParallelism()) }, work));
  const done = names.filter((name) => existsSync(resultFile(name)));
  const results = done.map((name) => JSON.parse(readFileSync(resultFile(name), 'utf8')) as Result);
  const troubles = results.flatMap((result) => result.troubles);
  const text = [
    ...totals(results).map(([what, count]) => `| ${what} | ${count.toLocaleString('it-IT')} |`),
    `| errori trovati | ${troubles.length} |`,
    ...troubles.map((trouble) => `- ${trouble}`),
    '',
  ].join('\n');
  writeFileSync(join(FOLDER, 'misure.md'), text);
  process.stdout.write(text);
  return troubles.length === 0 && done.length === names.length ? 0 : 1;
}

function totals(results: readonly Result[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [what, count] of results.flatMap(({ counts }) => Object.entries(counts))) {
    sums.set(what, (sums.get(what) ?? 0) + count);
  }
  return [...sums];
}

/** One that crashes leaves no result, and is counted as missing. */
function runJob(name: string): Promise<void> {
  return new Promise((settle) => {
    const words = [...process.execArgv, __filename, JOB, name];
    spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] }).on('close', () => {
      settle();
    });
  });
}

async function doJob(name: string): Promise<void> {
  bareWindow();
  const job = jobs(false).get(name);
  if (!job) throw new Error(`there is no job ${name}`);
  writeFileSync(resultFile(name), JSON.stringify(await job(), null, 1));
}

function resultFile(name: string): string {
  return join(FOLDER, `${name}.json`);
}

const [first, name = ''] = process.argv.slice(2);
if (first === JOB) void doJob(name);
else {
  void affidabilita(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
}
