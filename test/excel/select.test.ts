/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { UNWATCHED } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import type { CellPlace } from '../../src/excel/select';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { deleteSheet, renameSheet } from '../excelHost/model/changeSheets';
import { areaText } from '../excelHost/model/areaText';
import type { Sheet } from '../excelHost/model/sheet';
import { smallPlan } from '../fixtures/workbooks/smallPlan';
import { openedExcel } from './openedExcel';

const SEED = {
  sheets: [
    { name: 'Prima' },
    { name: 'Risorse', rows: [['Obiettivo'], ['1A']], tables: [{ name: 'Risorse', area: 'A1:A2' }] },
    { name: 'Riservato', visibility: 'Hidden' },
  ],
} as const;

function sheetOf(host: ExcelHost, name: string): Sheet {
  const sheet = host.workbook.sheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** What the user sees selected. */
function selected({ workbook }: ExcelHost): string {
  const { selection, activeSheet } = workbook;
  return `${activeSheet?.name ?? ''}!${selection?.areas.map(areaText).join() ?? ''}`;
}

test.each<[string, CellPlace, string]>([
  ['a cell', { sheet: 'Risorse', cell: 'B2' }, 'Risorse!B2'],
  ['an area', { sheet: 'Risorse', cell: 'B2:C3' }, 'Risorse!B2:C3'],
  ['a sheet whose name is spelt so', { sheet: 'Risorse', table: 'Risorse', cell: 'A1' }, 'Risorse!A1'],
])('%s', async (_what, place, expected) => {
  const host = openedExcel(SEED);
  await new ExcelPort().select(place);
  expect(selected(host)).toBe(expected);
});

test('the sheet of a finding, though it was renamed since, and another has its name now', async () => {
  const host = openedExcel(SEED);
  const port = new ExcelPort();
  await port.outline();
  renameSheet(sheetOf(host, 'Risorse'), 'Risorse vecchie');
  renameSheet(sheetOf(host, 'Prima'), 'Risorse');
  await port.select({ sheet: 'Risorse', cell: 'A2' });
  expect(selected(host)).toBe('Risorse vecchie!A2');
});

test('a renamed sheet by its table, after the pane was loaded again', async () => {
  const host = openedExcel(SEED);
  renameSheet(sheetOf(host, 'Risorse'), 'Altro');
  await new ExcelPort().select({ sheet: 'Risorse', table: 'Risorse', cell: 'A2' });
  expect(selected(host)).toBe('Altro!A2');
});

test('a renamed report, by what was written and by its mark', async () => {
  const host = openedExcel(SEED);
  const port = new ExcelPort();
  await port.apply(smallPlan, UNWATCHED);
  renameSheet(sheetOf(host, 'Quadrature'), 'Mie quadrature');
  await port.select({ sheet: 'Quadrature', cell: 'B1' });
  expect(selected(host)).toBe('Mie quadrature!B1');
  await new ExcelPort().select({ sheet: 'Quadrature', cell: 'C1' });
  expect(selected(host)).toBe('Mie quadrature!C1');
});

test.each<[string, CellPlace, object]>([
  ['gone', { sheet: 'Scomparso', cell: 'A1' }, { reason: 'sheetGone', details: { sheet: 'Scomparso' } }],
  ['hidden', { sheet: 'Riservato', cell: 'A1' }, { reason: 'sheetHidden', details: { sheet: 'Riservato' } }],
])('a sheet that is %s', async (_what, place, problem) => {
  const host = openedExcel(SEED);
  await expect(new ExcelPort().select(place)).rejects.toMatchObject(problem);
  expect(selected(host)).toBe('Prima!');
});

test('a sheet that was deleted since', async () => {
  const host = openedExcel(SEED);
  const port = new ExcelPort();
  await port.outline();
  deleteSheet(sheetOf(host, 'Risorse'));
  await expect(port.select({ sheet: 'Risorse', table: 'Risorse' })).rejects.toMatchObject({ reason: 'sheetGone' });
});

test('another workbook in front for a moment: it is tried once more', async () => {
  const host = openedExcel(SEED);
  host.faults.order({ member: 'Worksheet.Activate', code: 'InvalidSelection' });
  await new ExcelPort().select({ sheet: 'Risorse', cell: 'B2' });
  expect(host.faults.exhausted).toBe(true);
  expect(selected(host)).toBe('Risorse!B2');
});
