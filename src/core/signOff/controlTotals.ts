import { amountColumn } from '../formulas/objectiveAmount';
import { columnReference } from '../formulas/columnReference';
import { isReadable, sumOfColumn, type KeyFormula } from '../formulas/sumByKey';
import { AMOUNT_FIELDS, type AmountField, type InputName } from '../inputs/definitions';
import type { RawTable, RawTables } from '../inputs/rawTable';
import type { Model } from '../model/model';
import { mapAmounts, sumAmount } from '../statements/sumAmounts';
import { isBlank } from '../workbook/cellValue';
import type { ControlTotals } from './signOff';

/** The control totals of the inputs, and the formulas that follow them; none where a column cannot be read. */
export interface LiveTotals {
  readonly totals: ControlTotals;
  readonly formulas: Readonly<Partial<Record<AmountField | 'rows', KeyFormula>>>;
}

/** What is counted, and by which column: a code. */
const COUNTED: readonly (readonly [InputName, string])[] = [
  ['Obiettivi', 'code'],
  ['Risorse', 'objective'],
  ['Quote', 'code'],
  ['Target', 'objective'],
  ['Indicatori', 'share'],
];

/** Sums of the whole columns of amounts, whatever objective a row names, and the number of rows. */
export function controlTotals(model: Model, tables: RawTables): LiveTotals {
  const sums = AMOUNT_FIELDS.flatMap((field) => {
    const column = amountColumn(model, field);
    const formula = column && sumOfColumn(model, column.table, column.field);
    return formula ? [[field, formula] as const] : [];
  });
  const counts = COUNTED.flatMap(([name, field]) => countOf(model, tables[name], field));
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
function countOf(model: Model, raw: RawTable | undefined, field: string): { formula: string; count: number }[] {
  if (!raw) return [];
  const column = columnReference(raw.source, field);
  if (!column?.endsWith(']') || !isReadable(model, raw.source, [field])) return [];
  const count = raw.rows.filter(({ cells }) => !isBlank(cells[field] ?? null)).length;
  return [{ formula: `SUMPRODUCT(--(TRIM(${column})<>""))`, count }];
}
