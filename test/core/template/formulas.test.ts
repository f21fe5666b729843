import type { ColumnType } from '../../../src/core/inputs/definitions';
import type { CellPlan, RowPlan } from '../../../src/core/plan/plan';
import { entryRule } from '../../../src/core/template/entryRules';
import { listRule } from '../../../src/core/template/listRule';
import { openWorkbook } from '../../../src/file/openWorkbook';
import { createWorkbook } from '../../../src/file/write/createWorkbook';
import { cell, reportSheet } from '../../fixtures/workbooks/smallPlan';
import { convert, testWithLibreOffice } from '../../support/libreOffice';

const properties = { title: 'Prova', subject: 'Prova', created: '2021-04-30T10:00:00Z' };

/** 1 February 2020, as Excel keeps a date. */
const A_DATE = 43862;

const ENTRIES: readonly (readonly [ColumnType, CellPlan['value'], boolean])[] = [
  ['amount', 1234.56, true],
  ['amount', -0.01, true],
  ['amount', 0.1 + 0.2, true],
  ['amount', 1234.567, false],
  ['amount', 1_000_000_001, false],
  ['amount', '1.234,56', false],
  ['amount', 'n.d.', false],
  ['percent', 0.4, true],
  ['percent', 0.333333, true],
  ['percent', 0.3333333, false],
  ['percent', 1.01, false],
  ['percent', -0.1, false],
  ['percent', '40%', false],
  ['integer', 3, true],
  ['integer', 0, true],
  ['integer', 1.5, false],
  ['integer', A_DATE, false],
  ['year', 2020, true],
  ['year', '2020', false],
  ['year', 20, false],
  ['year', A_DATE, false],
  ['decimal', -7.29, true],
  ['decimal', '7 gg', false],
];

testWithLibreOffice('rules of what may be typed accept what is right, and nothing else', async () => {
  const rows = ENTRIES.map(([type, value, accepted], index): RowPlan => {
    const { rule } = entryRule(type, `A${index + 1}`);
    const formula = rule?.kind === 'formula' ? rule.formula : '';
    return { cells: [cell(value), cell(accepted, 'text', { formula })] };
  });
  const recalculated = await convert(
    createWorkbook({ sheets: [reportSheet('Prova', { rows })] }, properties),
    'prova.xlsx',
    'xlsx',
  );
  const outcomes = openWorkbook(recalculated)
    .readGrid('Prova')
    .rows.map(([, accepted]) => accepted);
  expect(outcomes).toEqual(ENTRIES.map(([, , accepted]) => accepted));
});

testWithLibreOffice(
  'a list goes from the first line to the last filled one, and programmes are those of the mission',
  async () => {
    const source = { input: 'Programmi', column: 'programme', within: 'mission' } as const;
    const { rule, names } = listRule(source, '$A2');
    const list = rule.kind === 'list' ? rule.source : '';
    const asked = (mission: string | null, row: number): RowPlan => ({
      cells: [
        cell(mission),
        cell(null, 'text', { formula: `ROWS(${list.replaceAll('$A2', `$A${row}`)})` }),
        cell(null, 'text', { formula: `INDEX(${list.replaceAll('$A2', `$A${row}`)},1)` }),
      ],
    });
    const programmes = [
      ['Missione', '', 'Programma'],
      ['011', '', '005'],
      ['032', '', '002'],
      ['032', '', '004'],
      [],
      ['90', '', '001'],
    ];
    const plan = {
      sheets: [
        reportSheet('Prova', {
          role: 'input',
          names,
          rows: [{ cells: [] }, asked('032', 2), asked('11', 3), asked(null, 4), asked('90', 5)],
        }),
        reportSheet('Programmi', {
          role: 'input',
          rows: programmes.map((texts) => ({
            cells: texts.map((text) => cell(text === '' ? null : text, 'inputCode')),
          })),
        }),
      ],
    };
    const recalculated = await convert(createWorkbook(plan, properties), 'prova.xlsx', 'xlsx');
    const rows = openWorkbook(recalculated).readGrid('Prova').rows.slice(1);
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      [2, '002'],
      [5, '005'],
      [5, '005'],
      [1, '001'],
    ]);
  },
);
