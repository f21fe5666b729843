import { amountColumn } from '../formulas/objectiveAmount';
import { columnReference } from '../formulas/columnReference';
import { isReadable, sumOfColumn, type KeyFormula } from '../formulas/sumByKey';
import { AMOUNT_FIELDS, INPUTS, type AmountField, type InputName } from '../inputs/definitions';
import type { RawTables } from '../inputs/rawTable';
import type { Model } from '../model/model';
import { mapAmounts, sumAmount } from '../statements/sumAmounts';
import { isBlank } from '../workbook/cellValue';
import type { ControlTotals } from './signOff';

/** The control totals of the inputs, and the formulas that follow them; none where a column cannot be read. */
export interface LiveTotals {
  readonly totals: ControlTotals;
  readonly formulas: Readonly<Partial<Record<AmountField | 'rows', KeyFormula>>>;
}

/** Counted by their first column, which is a code. */
const COUNTED: readonly InputName[] = ['Obiettivi', 'Risorse', 'Quote', 'Target', 'Indicatori'];

/** Sums of the whole columns of amounts, whatever objective a row names, and the number of rows. */
export function controlTotals(model: Model, tables: RawTables): LiveTotals {
  const sums = AMOUNT_FIELDS.flatMap((field) => {
    const column = amountColumn(model, field);
    const formula = column && sumOfColumn(model, column.table, column.field);
    return formula ? [[field, formula] as const] : [];
  });
  const counts = COUNTED.flatMap((name) => countOf(model, tables, name));
  const rows = counts.length === 0 ? {} : { rows: { formula: counts.map(({ formula }) => formula).join('+') } };
  return {
    totals: {
      amounts: mapAmounts((field) => sumAmount(model.resources.map(({ amounts }) => amounts[field])) ?? 0),
      rows: counts.reduce((sum, { count }) => sum + count, 0),
    },
    formulas: { ...Object.fromEntries(sums), ...rows },
  };
}

/** Only an Excel Table ends where its rows end: what stands below a plain range is not counted. */
function countOf(model: Model, tables: RawTables, name: InputName): { formula: string; count: number }[] {
  const raw = tables[name];
  const field = INPUTS.find((input) => input.name === name)?.columns[0]?.id ?? '';
  const column = raw && columnReference(raw.source, field);
  const spoken = raw?.source.table !== undefined && column?.startsWith(`${raw.source.table}[`) === true;
  if (!raw || !spoken || !isReadable(model, raw.source, [field])) return [];
  const count = raw.rows.filter(({ cells }) => !isBlank(cells[field] ?? null)).length;
  return [{ formula: `SUMPRODUCT(--(TRIM(${column})<>""))`, count }];
}
