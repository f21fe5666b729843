import type { MailingEdits } from '../../core/mailing/mailingEdits';
import { areaAddress } from '../../core/workbook/address';
import { cutBatches } from '../cutBatches';
import { ExcelProblem } from '../excelProblem';
import { jsonBytes } from '../jsonBytes';
import { localRange } from '../localRange';
import { roundTrip } from '../roundTrip';
import { CALL_BYTES, RANGE_BYTES } from '../write/bytes';
import { fateOf } from '../write/requestFate';
import { touchedReports } from '../write/touchedReport';
import { tracesOf } from '../write/traces';
import type { BeforeMailing, FormulaSheet } from './beforeMailing';
import type { CellFormula } from './cellFormulas';

/** A part of taking back, and what it adds to a request. */
interface Part {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** The longest request: well below the 5 MB that Excel on the web refuses. */
const LIMIT = 1_900_000;

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * Puts back what the request that failed had changed, one request for each 2 MB, and gives what broke it off, with whether
 * something of it may have stayed.
 */
export async function takeBackMailing(error: unknown, before: BeforeMailing, edits: MailingEdits): Promise<unknown> {
  const fate = fateOf(error);
  if (fate === 'refused') return error;
  const reached = touchedReports(tracesOf(error));
  const touched = before.values.filter(({ id }) => fate === 'unknown' || reached.has(id));
  const parts = [...looks(before, edits), ...touched.flatMap(formulaParts)];
  try {
    for (const batch of cutBatches(parts, LIMIT)) {
      await roundTrip((context) => {
        for (const { queue } of batch) queue(context);
        return () => undefined;
      });
    }
    return error;
  } catch (failure) {
    if (!(failure instanceof ExcelProblem)) throw failure;
    const told = error instanceof ExcelProblem ? error : failure;
    return new ExcelProblem(told.reason, { ...told.details, halfWritten: true }, { cause: error });
  }
}

function looks({ hidden, people }: BeforeMailing, { removePeople }: MailingEdits): Part[] {
  const again = hidden.map(({ id, outline }): Part => ({
    bytes: RANGE_BYTES,
    queue: ({ workbook }) => {
      workbook.worksheets.getItem(id).visibility = VISIBILITY[outline.visibility];
    },
  }));
  if (!removePeople) return again;
  return [
    ...again,
    {
      bytes: CALL_BYTES + jsonBytes(people),
      queue: ({ workbook }) => {
        workbook.properties.set(people);
      },
    },
  ];
}

/** The formulas of a sheet, those that stand side by side in one assignment. */
function formulaParts({ id, formulas }: FormulaSheet): Part[] {
  const runs: CellFormula[][] = [];
  for (const cell of formulas) {
    const last = runs.at(-1)?.at(-1);
    if (last?.row === cell.row && last.column === cell.column - 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run): Part[] => {
    const [first] = run;
    if (!first) return [];
    const { row, column } = first;
    const texts = run.map(({ formula }) => formula);
    const address = areaAddress({ top: row, left: column, bottom: row, right: column + run.length - 1 });
    return [
      {
        bytes: 2 * RANGE_BYTES + jsonBytes(texts),
        queue: ({ workbook }) => {
          localRange(workbook.worksheets.getItem(id), address).formulas = [texts];
        },
      },
    ];
  });
}
