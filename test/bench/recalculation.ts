import { readFileSync } from 'node:fs';
import { convert, hasLibreOffice } from '../support/convert';
import { wallTime } from './clock';
import { genera } from './contenders';
import { interleave, timed, totalOf } from './interleave';
import { median } from './statistics';
import { printTable, ratioText, timeText } from './table';
import { DETAILED, REFERENCE_SIZE, sizeName, workbookFile, type Size } from './workbooks';

/** The time of a run hardly varies against the seconds that it takes. */
const ROUNDS = 1;

/** LibreOffice opens, recalculates and saves workbooks with their reports, against the same without them. */
export async function recalculation(folder: string): Promise<void> {
  const title = '5. Recalculation by LibreOffice';
  if (!hasLibreOffice()) {
    printTable(title, [['not measured: LibreOffice is not installed']]);
    return;
  }
  const rows = [['workbook', 'inputs only', 'with the reports', 'to inputs only']];
  for (const size of [REFERENCE_SIZE, DETAILED] as const)
    rows.push([sizeName(size), ...(await recalculated(folder, size))]);
  printTable(title, rows, [
    'goal: seconds. Time that passed, LibreOffice started and closed included: it grows with what else the machine has to do.',
    'A sum looks at each row of its input, so that the time grows with objectives times rows (docs/adr/0003).',
  ]);
}

async function recalculated(folder: string, size: Size): Promise<string[]> {
  const input = new Uint8Array(readFileSync(workbookFile(folder, size)));
  const output = await genera(input);
  try {
    const times = await interleave(
      [
        timed('without', () => convert(input, 'without.xlsx', 'xlsx'), wallTime),
        timed('with', () => convert(output, 'with.xlsx', 'xlsx'), wallTime),
      ],
      ROUNDS,
    );
    const [without = 0, withReports = 0] = [...times.values()].map((samples) => median(samples.map(totalOf)));
    return [timeText(without), timeText(withReports), ratioText(withReports / without)];
  } catch (error) {
    return ['not done', error instanceof Error ? (error.message.split('\n')[0] ?? '') : '', ''];
  }
}
