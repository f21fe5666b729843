import { placeSheets, type StandingSheet } from '../../../src/core/plan/placeSheets';
import { cell, reportSheet } from '../../fixtures/workbooks/smallPlan';

function places(standing: readonly StandingSheet[], planned: readonly string[], otherTabs: readonly string[] = []) {
  const plan = { sheets: planned.map((name) => reportSheet(name)) };
  return placeSheets(standing, [...standing.map(({ name }) => name), ...otherTabs], plan).map(
    ({ planned, sheet, existing }) => [planned, sheet.name, existing?.name],
  );
}

test.each([
  ['a free name is taken', [{ name: 'Dati' }], ['Sintesi'], [], [['Sintesi', 'Sintesi', undefined]]],
  [
    'an earlier report is rewritten, under the name that it has',
    [{ name: 'Sintesi' }, { name: 'Sintesi (2)', report: 'Sintesi' }],
    ['Sintesi'],
    [],
    [['Sintesi', 'Sintesi (2)', 'Sintesi (2)']],
  ],
  [
    'a sheet of the user’s keeps its name, whatever the case',
    [{ name: 'SINTESI' }, { name: 'sintesi (2)' }],
    ['Sintesi', 'Scostamenti'],
    [],
    [
      ['Sintesi', 'Sintesi (3)', undefined],
      ['Scostamenti', 'Scostamenti', undefined],
    ],
  ],
  ['so does a chart sheet', [{ name: 'Dati' }], ['Sintesi'], ['Sintesi'], [['Sintesi', 'Sintesi (2)', undefined]]],
  [
    'a long name keeps within 31 characters',
    [{ name: 'Obiettivi strategici e risultat' }],
    ['Obiettivi strategici e risultat'],
    [],
    [['Obiettivi strategici e risultat', 'Obiettivi strategici e risu (2)', undefined]],
  ],
])('%s', (_what, standing: readonly StandingSheet[], planned, otherTabs: readonly string[], expected) => {
  expect(places(standing, planned, otherTabs)).toEqual(expected);
});

test('formulas and links lead to the sheets under their written names', () => {
  const reports = [
    reportSheet('Sintesi'),
    reportSheet('Indice', {
      rows: [{ cells: [cell(1, 'amount', { formula: "'Sintesi'!A1", link: { sheet: 'Sintesi', cell: 'A1' } })] }],
    }),
  ];
  const [, index] = placeSheets([{ name: 'Sintesi' }], ['Sintesi'], { sheets: reports });
  expect(index?.sheet.rows[0]?.cells).toEqual([
    cell(1, 'amount', { formula: "'Sintesi (2)'!A1", link: { sheet: 'Sintesi (2)', cell: 'A1' } }),
  ]);
});
