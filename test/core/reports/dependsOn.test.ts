import { examineInputs } from '../../../src/core/examination/examine';
import type { InputName } from '../../../src/core/inputs/definitions';
import type { ReadInputs } from '../../../src/core/inputs/readRawTables';
import { planReports } from '../../../src/core/reports/planReports';
import { REPORTS } from '../../../src/core/reports';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import { goldenSheets } from '../../support/golden';
import { inputsOf } from '../record/recordCases';

/** The reports that come of inputs, each as a text, without what tells their fingerprint. */
function texts(inputs: ReadInputs): Map<string, string> {
  const examination = { ...examineInputs(inputs), state: 'sound' as const, fingerprint: '' };
  const { sheets } = planReports(examination, undefined, false).plan;
  return new Map(sheets.map((sheet) => [sheet.name, JSON.stringify(sheet)]));
}

/** Another value of the kind. */
function another(value: CellValue): CellValue {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return /^\d+$/.test(value) ? String(Number(value) + 1) : `${value}x`;
  return value === null ? 'x' : 7;
}

test.each(['serie', 'quote-percentuali', 'fogli-dei-progetti'])(
  'in «%s», whichever cell is another, only reports that depend on its sheet are',
  (name) => {
    const inputs = inputsOf(goldenSheets(name));
    const before = texts(inputs);
    const wrong: string[] = [];
    for (const [input, table] of Object.entries(inputs.tables)) {
      for (const row of table.rows) {
        for (const [field, value] of Object.entries(row.cells)) {
          const rows = table.rows.map((one) =>
            one === row ? { ...one, cells: { ...one.cells, [field]: another(value) } } : one,
          );
          const after = texts({ ...inputs, tables: { ...inputs.tables, [input]: { ...table, rows } } });
          for (const { name: report, dependsOn } of REPORTS) {
            if (dependsOn?.includes(input as InputName) !== false) continue;
            if (before.get(report) !== after.get(report)) wrong.push(`${report}: ${input}.${field} row ${row.row}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);
