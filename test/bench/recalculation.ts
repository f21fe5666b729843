import { readFileSync } from 'node:fs';
import { convert, hasLibreOffice } from '../support/convert';
import { wallTime } from './clock';
import { genera } from './contenders';
import { interleave, timed, totalOf } from './interleave';
import { median, spread } from './statistics';
import { percentText, printTable, ratioText, timeText } from './table';
import { REFERENCE_SIZE, sizeName, workbookFile } from './workbooks';

const ROUNDS = 2;

/** LibreOffice opens, recalculates and saves a workbook with its reports, against the same without them. */
export async function recalculation(folder: string): Promise<void> {
  const title = `5. Recalculation by LibreOffice at ${sizeName(REFERENCE_SIZE)}`;
  if (!hasLibreOffice()) {
    printTable(title, [['not measured: LibreOffice is not installed']]);
    return;
  }
  const input = new Uint8Array(readFileSync(workbookFile(folder, REFERENCE_SIZE)));
  const output = await genera(input);
  const times = await interleave(
    [
      timed('with the reports', () => convert(output, 'with.xlsx', 'xlsx'), wallTime),
      timed('inputs only', () => convert(input, 'without.xlsx', 'xlsx'), wallTime),
    ],
    ROUNDS,
  );
  const base = median((times.get('inputs only') ?? []).map(totalOf));
  const rows = [...times].map(([name, samples]) => {
    const own = median(samples.map(totalOf));
    return [name, ratioText(own / base), timeText(own), percentText(spread(samples.map(totalOf)))];
  });
  printTable(
    title,
    [['workbook', 'to inputs only', 'median', 'spread'], ...rows],
    ['goal: seconds. Time that passed, LibreOffice started and closed included.'],
  );
}
