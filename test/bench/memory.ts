import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median, spread } from './statistics';
import { percentText, printTable, ratioText } from './table';
import { sizeName, workbookFile } from './workbooks';
import type { MemoryWork } from './memoryChild';

const ROUNDS = 2;
const WORKS: readonly (readonly [MemoryWork, string])[] = [
  ['genera', 'genera'],
  ['excelJs', 'exceljs read + write'],
  ['nothing', 'Node and the bytes of the file'],
];

/** The most memory that each contender held, in a process of its own. */
export function memory(folder: string, lines: number): void {
  const peaks = new Map<MemoryWork, number[]>(WORKS.map(([work]) => [work, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [work, found] of peaks) found.push(peakOf(folder, work, lines));
  }
  const medianOf = (work: MemoryWork): number => median(peaks.get(work) ?? []);
  const rows = WORKS.map(([work, name]) => {
    const ratio = ratioText(medianOf(work) / medianOf('excelJs'));
    return [name, ratio, `${Math.round(medianOf(work))} MB`, percentText(spread(peaks.get(work) ?? []))];
  });
  printTable(`4. Peak memory at ${sizeName(lines)}`, [['contender', 'to exceljs', 'median', 'spread'], ...rows]);
}

/** In megabytes. */
function peakOf(folder: string, work: MemoryWork, lines: number): number {
  const words = [join(folder, 'bin/memoryChild.cjs'), work, workbookFile(folder, lines)];
  const { status, stdout } = spawnSync(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`${work} failed`);
  return Number(stdout.toString()) / 1024;
}
