import { REPORT_MARK, reportMark } from '../../src/core/plan/reportMark';
import { openWorkbook } from '../../src/file/openWorkbook';
import { areaAddress } from '../../src/core/workbook/address';
import type { CellValue } from '../../src/core/workbook/cellValue';
import type { CellSeed, WorkbookSeed } from '../excelHost/seed';

/** The sheets, cells, tables and report marks of a workbook file, for the tests' Excel. */
export function seedOfFile(bytes: Uint8Array): WorkbookSeed {
  const workbook = openWorkbook(bytes);
  return {
    sheets: workbook.outline.sheets.map(({ name, tables, report }) => {
      const { rows, merged } = workbook.readGrid(name);
      return {
        name,
        rows: rows.map((row) => row.map(cellSeed)),
        tables: tables.map((table) => ({ name: table.name, area: areaAddress(table.area) })),
        merges: merged.map(areaAddress),
        ...(report === undefined ? {} : { hiddenNames: { [REPORT_MARK]: `=${reportMark(report, name)}` } }),
      };
    }),
  };
}

function cellSeed(cell: CellValue): CellSeed {
  if (typeof cell !== 'object' || cell === null) return cell;
  switch (cell.kind) {
    case 'error':
      return { value: { error: cell.code } };
    case 'date':
      return { value: cell.serial, numberFormat: 'dd/mm/yyyy' };
    case 'percent':
      return { value: cell.fraction, numberFormat: '0.00%' };
    case 'uncalculated':
      throw new Error('The file holds a formula without a result');
  }
}
