import { readFileSync } from 'node:fs';
import { commandLine } from './commandLine';
import { genera } from './contenders';
import { growth } from './growth';
import { piraCards } from './piraCards';
import { recalculation } from './recalculation';
import { coreStages, fileStages, readInputs } from './stages';
import { print } from './table';
import { wholeRun } from './wholeRun';
import { DETAILED, EXAMPLE, workbookFile, type Size } from './workbooks';

const WARM_UP_MS = 5_000;

/** Takes all measurements on the workbooks of a folder and prints them. */
async function measure(folder: string, sizes: readonly number[]): Promise<void> {
  const bytesOf = (size: Size): Uint8Array => new Uint8Array(readFileSync(workbookFile(folder, size)));
  print(
    'Medians of processor time (user and system, all threads), measured in turn in this run; less is better. Judged are\n' +
      'ratios of processor time. Spread: (highest - lowest) / median.\n' +
      'Lines: the rows of Obiettivi, Risorse, Quote, Target and Indicatori, a fifth in each; or 96 in 100 of Risorse.',
  );
  await warmUp([bytesOf(EXAMPLE), bytesOf(Math.min(...sizes))]);
  await wholeRun(folder, [...sizes, DETAILED]);
  await growth(
    '2. The stages of genera as the workbook grows, time a line to that at 5,000 lines',
    sizes.map((lines) => {
      const bytes = bytesOf(lines);
      return { lines, run: () => fileStages(bytes) };
    }),
  );
  await growth(
    '3. The core alone, on cells already read',
    sizes.map((lines) => {
      const { workbook, grids } = readInputs(bytesOf(lines));
      return { lines, run: () => coreStages(workbook, grids) };
    }),
  );
  await piraCards();
  commandLine(folder);
  await recalculation(folder);
}

/** Node compiles what runs often; the first runs measure that. */
async function warmUp(workbooks: readonly Uint8Array[]): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < WARM_UP_MS) for (const bytes of workbooks) await genera(bytes);
}

const [folder = '', ...sizes] = process.argv.slice(2);
void measure(folder, sizes.map(Number));
