import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median, spread } from './statistics';
import { goalText, percentText, printTable, ratioText, timeText } from './table';
import { EXAMPLE, workbookFile } from './workbooks';

const ROUNDS = 9;
const GOAL_MS = 500;

/** The processor time of the whole command on the example, less that of starting Node. */
export function commandLine(folder: string): void {
  const command = [
    join(folder, 'bin/prospetti.cjs'),
    'genera',
    workbookFile(folder, EXAMPLE),
    '-o',
    join(folder, 'example-out.xlsx'),
  ];
  const whole: number[] = [];
  const start: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    start.push(processorTime(folder, ['-e', '0']));
    whole.push(processorTime(folder, command));
  }
  const base = median(start);
  const row = (name: string, times: readonly number[]): string[] => [
    name,
    ratioText(median(times) / base),
    timeText(median(times)),
    percentText(spread(times)),
  ];
  const own = median(whole) - base;
  printTable(
    '4. The command line on the example, processor time',
    [['process', 'to node -e 0', 'median', 'spread'], row('prospetti genera', whole), row('node -e 0', start)],
    [goalText('under 0.5 s beyond starting Node', timeText(own), own < GOAL_MS)],
  );
}

/** User and system time of a Node process, in milliseconds. */
function processorTime(folder: string, words: readonly string[]): number {
  const { status, output } = spawnSync(
    process.execPath,
    ['--require', join(folder, 'bin/processorTime.cjs'), ...words],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  if (status !== 0) throw new Error(`${words.join(' ')}: ended with ${status ?? 'a signal'}`);
  return Number(output[3]) / 1000;
}
