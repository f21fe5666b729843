import { readFileSync } from 'node:fs';
import { excelJs, genera, type Contender } from './contenders';

const WORKS = { genera, excelJs, nothing: (bytes: Uint8Array) => Promise.resolve(bytes) } satisfies Record<
  string,
  Contender
>;

/** What a process of the memory measurement does. */
export type MemoryWork = keyof typeof WORKS;

/** Does one work on one file and prints the most memory that the process ever held, in KB. */
async function measure(work: MemoryWork, file: string): Promise<void> {
  await WORKS[work](new Uint8Array(readFileSync(file)));
  process.stdout.write(String(process.resourceUsage().maxRSS));
}

void measure(process.argv[2] as MemoryWork, process.argv[3] ?? '');
