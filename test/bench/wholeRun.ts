import { readFileSync } from 'node:fs';
import { excelJs, genera, unzipAndZip, type Contender } from './contenders';
import { interleave, timed, totalOf } from './interleave';
import { median, spread } from './statistics';
import { goalText, percentText, printTable, ratioText, timeText } from './table';
import { EXAMPLE, sizeName, workbookFile } from './workbooks';

const CONTENDERS: readonly (readonly [string, Contender])[] = [
  ['genera', genera],
  ['exceljs read + write', excelJs],
  ['unzip + zip', unzipAndZip],
];

/** exceljs takes long on the largest workbook. */
const ROUNDS = 4;
const ROUNDS_OF_LARGEST = 2;
const LARGEST = 50_000;
const GOAL = 1 / 3;

/** exceljs takes minutes for the largest workbook once it has its reports. */
const LARGEST_WITH_REPORTS = 5_000;

/** The whole of `genera` against exceljs, which only reads and writes, and against the bare container. */
export async function wholeRun(folder: string, sizes: readonly number[]): Promise<void> {
  const rows = [['workbook', 'contender', 'to exceljs', 'to unzip + zip', 'median', 'spread']];
  const remarks: string[] = [];
  for (const size of [EXAMPLE, ...sizes] as const) {
    const bytes = new Uint8Array(readFileSync(workbookFile(folder, size)));
    const pieces = CONTENDERS.map(([name, contender]) => timed(name, () => contender(bytes)));
    const times = await interleave(pieces, size === LARGEST ? ROUNDS_OF_LARGEST : ROUNDS);
    const medianOf = (name: string): number => median((times.get(name) ?? []).map(totalOf));
    for (const [name, samples] of times) {
      const own = medianOf(name);
      const ratio = (other: string): string => ratioText(own / medianOf(other));
      const spreadOfSamples = percentText(spread(samples.map(totalOf)));
      const workbook = name === 'genera' ? sizeName(size) : '';
      rows.push([workbook, name, ratio('exceljs read + write'), ratio('unzip + zip'), timeText(own), spreadOfSamples]);
    }
    if (size === LARGEST) {
      const ratio = medianOf('genera') / medianOf('exceljs read + write');
      remarks.push(goalText('genera at 50,000 lines at most 0.33 x exceljs', ratioText(ratio), ratio <= GOAL));
    }
  }
  printTable('1. The whole run, exceljs reading and writing the inputs', rows, remarks);
}

/** The same, where exceljs reads and writes the finished workbook: what `genera` writes, exceljs writes as well. */
export async function wholeRunWithReports(folder: string, sizes: readonly number[]): Promise<void> {
  const rows = [['workbook', 'genera to exceljs', 'genera', 'exceljs', 'spreads']];
  for (const size of [EXAMPLE, ...sizes.filter((lines) => lines <= LARGEST_WITH_REPORTS)] as const) {
    const bytes = new Uint8Array(readFileSync(workbookFile(folder, size)));
    const finished = await genera(bytes);
    const times = await interleave(
      [timed('genera', () => genera(bytes)), timed('exceljs', () => excelJs(finished))],
      ROUNDS_OF_LARGEST,
    );
    const samples = [...times.values()].map((stages) => stages.map(totalOf));
    const [own = 0, other = 0] = samples.map(median);
    const spreads = samples.map((times) => percentText(spread(times))).join(', ');
    rows.push([sizeName(size), ratioText(own / other), timeText(own), timeText(other), spreads]);
  }
  printTable('   The same, exceljs reading and writing the workbook with its reports', rows);
}
