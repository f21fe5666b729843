import { readFileSync } from 'node:fs';
import { processorTime, wallTime } from './clock';
import { excelJs, genera, unzipAndZip, type Contender } from './contenders';

const WORKS = {
  genera,
  excelJs,
  unzipAndZip,
  nothing: (bytes: Uint8Array) => Promise.resolve(bytes),
} satisfies Record<string, Contender>;

/** What a process of the bench does. */
export type Work = keyof typeof WORKS;

/** What a work took in a process of its own: time in milliseconds without the start of Node, memory in megabytes. */
export interface Taken {
  readonly processor: number;
  readonly wall: number;
  /** The most that the process ever held. */
  readonly memory: number;
}

/** Does one work on one file, and prints what it took. */
async function measure(work: Work, file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const [processor, wall] = [processorTime(), wallTime()];
  await WORKS[work](bytes);
  const taken: Taken = {
    processor: processorTime() - processor,
    wall: wallTime() - wall,
    memory: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(taken));
}

void measure(process.argv[2] as Work, process.argv[3] ?? '');
