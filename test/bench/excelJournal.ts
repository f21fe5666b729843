import { exampleWorkbook } from '../../assets/esempi/exampleWorkbook';
import type { CellPlan, WorkbookPlan } from '../../src/core/plan/plan';
import { STYLES } from '../../src/core/plan/styles';
import { cellAddress } from '../../src/core/workbook/address';
import { ExcelPort } from '../../src/excel/excelPort';
import { cellInput } from '../../src/excel/write/cellInput';
import { generate } from '../../src/usecases/generate';
import { verify } from '../../src/usecases/verify';
import { readExample } from '../example/exampleData';
import { bareWindow } from '../excelHost/client/bareWindow';
import { connectClient } from '../excelHost/client/connectClient';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { createExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import type { Journal } from '../excelHost/journal';
import { largeWorkbook } from '../support/largeWorkbook';
import { goalText, printTable } from './table';

/** Five lines an objective. */
const LINES_OF_5000 = 25_000;

/** As many cells of a large workbook are written one by one; the rest would take the same each. */
const SAMPLE = 10_000;

const MOST_BYTES = 2_000_000;

/** What a run asked of Excel. */
interface Count {
  readonly requests: number;
  readonly largest: number;
  readonly bytes: number;
  readonly cells: number;
}

/** What goes to Excel over the wire, counted with Microsoft's client before the tests' Excel. */
async function excelJournal(): Promise<void> {
  const rows = [['workbook', 'run', 'requests', 'largest', 'all together', 'bytes a written cell']];
  const example = await counted('example', exampleWorkbook(readExample(), 2020), rows);
  const large = await counted('5,000 objectives', largeWorkbook(LINES_OF_5000), rows);
  const largest = Math.max(
    ...[example, large]
      .flatMap(({ verified, generated, again }) => [verified, generated, again])
      .map((count) => count.largest),
  );
  const { requests: verified } = example.verified;
  const { requests: generated } = example.generated;
  printTable('7. Requests to Excel', rows, [
    goalText(
      'the example: 2 requests to verify, 4 to generate',
      `${verified}, ${generated}`,
      verified === 2 && generated === 4,
    ),
    goalText('no request over 2 MB', kilobytes(largest), largest <= MOST_BYTES),
  ]);
}

/** What our runs asked of Excel. */
interface Runs {
  readonly verified: Count;
  readonly generated: Count;
  readonly again: Count;
}

/** Counts verifying, generating twice, and writing the same cells one by one; our runs are given back. */
async function counted(name: string, bytes: Uint8Array, rows: string[][]): Promise<Runs> {
  const host = hostFromXlsx(bytes);
  const verified = await countOf(host, () => verify(new ExcelPort()));
  const plans: WorkbookPlan[] = [];
  const port = new ExcelPort();
  const generated = await countOf(host, () =>
    generate(
      {
        compression: port.compression,
        outline: () => port.outline(),
        readGrids: (requests) => port.readGrids(requests),
        readBack: (plan) => port.readBack(plan),
        apply: (plan, progress, keep) => {
          plans.push(plan);
          return port.apply(plan, progress, keep);
        },
      },
      { draft: false },
    ),
  );
  const cells = plans.flatMap(writtenCells);
  const again = await countOf(host, () => generate(new ExcelPort(), { draft: false }));
  const onebyone = await cellByCell(cells);
  rows.push(
    row(name, 'verify', verified),
    row('', 'generate', { ...generated, cells: cells.length }),
    row('', 'generate again, over the reports that stand', { ...again, cells: cells.length }),
    row('', 'the same cells one by one', onebyone),
  );
  return { verified, generated, again };
}

async function countOf(host: ExcelHost, run: () => Promise<unknown>): Promise<Count> {
  const part = connectClient(host, { floor: '1.13' });
  host.journal.clear();
  await run();
  part();
  return { ...summed(host.journal), cells: 0 };
}

function summed({ syncs, largest, bytes }: Journal): Omit<Count, 'cells'> {
  return { requests: syncs, largest, bytes };
}

function writtenCells({ sheets }: WorkbookPlan): readonly (readonly [address: string, cell: CellPlan])[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell ? [[cellAddress(row + 1, column + 1), cell] as const] : [])),
    ),
  );
}

/** Writes cells as tutorials do: value and style of one, then a request. Of many cells, some are written and the rest reckoned. */
async function cellByCell(cells: readonly (readonly [string, CellPlan])[]): Promise<Count> {
  const host = createExcelHost({ sheets: [{ name: 'Prova' }] });
  const part = connectClient(host, { floor: '1.13' });
  const some = cells.slice(0, SAMPLE);
  await Excel.run(async (context) => {
    for (const name of new Set(some.map(([, { style }]) => STYLES[style].name))) context.workbook.styles.add(name);
    await context.sync();
    host.journal.clear();
    const sheet = context.workbook.worksheets.getItem('Prova');
    for (const [address, cell] of some) {
      const range = sheet.getRange(address);
      // Formulas lead to sheets that this workbook has not: a text as long goes in their place.
      range.formulas = [[cell.formula === undefined ? cellInput(cell) : `'${cell.formula}`]];
      range.style = STYLES[cell.style].name;
      await context.sync();
    }
  });
  part();
  const { requests, largest, bytes } = summed(host.journal);
  const times = cells.length / some.length;
  return { requests: Math.round(requests * times), largest, bytes: Math.round(bytes * times), cells: cells.length };
}

function row(workbook: string, run: string, { requests, largest, bytes, cells }: Count): string[] {
  const each = cells === 0 ? '' : String(Math.round(bytes / cells));
  return [workbook, run, String(requests), kilobytes(largest), kilobytes(bytes), each];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

bareWindow();
void excelJournal();
