import type { SheetBuilder } from '../../layout/sheetBuilder';
import { textHeight } from '../../layout/rowHeight';
import type { FieldTotals } from '../../statements/fieldTotals';
import { AMOUNT_FIELDS } from '../../inputs/definitions';
import { textLiteral } from '../../formulas/textLiteral';
import { cellAddress } from '../../workbook/address';
import { textFormula } from '../cells';
import { addWideCell } from '../heading';
import { KIND_PAIRS, LAST } from './grid';

const REMARK =
  'I totali delle missioni non sono quelli delle aree: gli importi delle quote non coincidono con le risorse degli obiettivi. Le differenze sono in «Quadrature».';

/** A line of totals: its row and its sums. */
export interface TotalLine {
  readonly row: number;
  readonly sums: FieldTotals;
}

/** A row that says so as long as the totals by area and by mission differ: two lines «Totale» on one page are compared. */
export function addTotalsRemark(sheet: SheetBuilder, areas: TotalLine, missions: TotalLine): void {
  const same = AMOUNT_FIELDS.every((field) => areas.sums[field] === missions.sums[field]);
  const columns = KIND_PAIRS.flatMap(({ column }) => [column, column + 1]);
  const rangeOf = ({ row }: TotalLine): string =>
    `${cellAddress(row, Math.min(...columns))}:${cellAddress(row, Math.max(...columns))}`;
  const differences = `SUMPRODUCT(--(ROUND(${rangeOf(areas)}-${rangeOf(missions)},2)<>0))`;
  const formula = `IF(${differences}=0,"",${textLiteral(REMARK)})`;
  const height = same ? 8 : textHeight(REMARK, 'note', sheet.widthOf(1, LAST), LAST);
  addWideCell(sheet, textFormula(formula, same ? '' : REMARK, 'note'), height);
}
