import { controlTotals } from '../../../src/core/signOff/controlTotals';
import { mapAmounts } from '../../../src/core/statements/sumAmounts';
import { minimalWorkbook, readInputs, type InputSheets } from '../../support/inputs';

const AMOUNTS = {
  revenueBudget: 1500_00,
  costsBudget: 3500_00,
  investmentsBudget: 300_00,
  revenueActual: 1400_00,
  costsActual: 3200_50,
  investmentsActual: 299_99,
};
const SUMS = {
  revenueBudget: { formula: 'SUM(Risorse[Proventi preventivo])' },
  costsBudget: { formula: 'SUM(Risorse[Oneri preventivo])' },
  investmentsBudget: { formula: 'SUM(Risorse[Investimenti preventivo])' },
  revenueActual: { formula: 'SUM(Risorse[Proventi consuntivo])' },
  costsActual: { formula: 'SUM(Risorse[Oneri consuntivo])' },
  investmentsActual: { formula: 'SUM(Risorse[Investimenti consuntivo])' },
};
const counting = (...columns: readonly string[]): { rows: { formula: string } } => ({
  rows: { formula: columns.map((column) => `SUMPRODUCT(--(TRIM(${column})<>""))`).join('+') },
});
const ALL = ['Obiettivi[Codice]', 'Risorse[Obiettivo]', 'Quote[Codice]', 'Target[Obiettivo]', 'Indicatori[Quota]'];

const SHEETS = minimalWorkbook();
const [RESOURCES = [], ...RESOURCE_ROWS] = SHEETS.Risorse ?? [];
const plain = (column: string): { formula: string } => ({ formula: `SUM('Risorse'!$${column}$1:$${column}$2003)` });

test.each<[string, InputSheets, { readonly plain?: true }, ReturnType<typeof controlTotals>]>([
  ['all of it', SHEETS, {}, { totals: { amounts: AMOUNTS, rows: 9 }, formulas: { ...SUMS, ...counting(...ALL) } }],
  [
    'rows without a code, a sheet without such a column, and a sheet that is not there',
    minimalWorkbook({
      Quote: [
        ['Codice', 'Obiettivo', 'Missione', 'Programma', 'Quota %'],
        ['011-005-001', '1A', '011', '005', 100],
        [null, '1B', '011', '005', 100],
      ],
      Target: undefined,
      Indicatori: [
        ['N.', 'Indicatore'],
        [1, 'Imprese assistite'],
      ],
    }),
    {},
    { totals: { amounts: AMOUNTS, rows: 5 }, formulas: { ...SUMS, ...counting(...ALL.slice(0, 3)) } },
  ],
  [
    'shares without codes',
    minimalWorkbook({ Quote: SHEETS.Quote?.map((row) => row.slice(1)) }),
    {},
    {
      totals: { amounts: AMOUNTS, rows: 6 },
      formulas: { ...SUMS, ...counting(...ALL.filter((column) => !column.startsWith('Quote'))) },
    },
  ],
  [
    'plain ranges: what stands below them is not counted',
    SHEETS,
    { plain: true },
    {
      totals: { amounts: AMOUNTS, rows: 0 },
      formulas: {
        revenueBudget: plain('B'),
        costsBudget: plain('C'),
        investmentsBudget: plain('D'),
        revenueActual: plain('E'),
        costsActual: plain('F'),
        investmentsActual: plain('G'),
      },
    },
  ],
  [
    'columns with cells that cannot be read say nothing, and a row of no objective counts',
    minimalWorkbook({
      Obiettivi: [
        ['Codice', 'Area', 'Titolo'],
        ['1A', '1', 'Innovazione'],
        [{ kind: 'error', code: '#N/A' }, '1', 'Mercati'],
      ],
      Risorse: [RESOURCES, ...RESOURCE_ROWS, ['ZZ', 'n.d.', 10, 10, 10, 10, 10, 'x']],
    }),
    {},
    {
      totals: {
        amounts: {
          revenueBudget: 1500_00,
          costsBudget: 3510_00,
          investmentsBudget: 310_00,
          revenueActual: 1410_00,
          costsActual: 3210_50,
          investmentsActual: 309_99,
        },
        rows: 8,
      },
      formulas: {
        costsBudget: SUMS.costsBudget,
        investmentsBudget: SUMS.investmentsBudget,
        revenueActual: SUMS.revenueActual,
        costsActual: SUMS.costsActual,
        investmentsActual: SUMS.investmentsActual,
        ...counting(...ALL.slice(1)),
      },
    },
  ],
  [
    'project sheets, one of them missing',
    minimalWorkbook({
      Risorse: undefined,
      Proventi: [
        ['Obiettivo', 'Preventivo', 'Consuntivo'],
        ['1A', 1, 2],
      ],
      Oneri: [
        ['Obiettivo', 'Preventivo', 'Consuntivo'],
        ['1A', 3, 4],
      ],
    }),
    {},
    {
      totals: {
        amounts: {
          revenueBudget: 1_00,
          costsBudget: 3_00,
          investmentsBudget: 0,
          revenueActual: 2_00,
          costsActual: 4_00,
          investmentsActual: 0,
        },
        rows: 7,
      },
      formulas: {
        revenueBudget: { formula: 'SUM(Proventi[Preventivo])' },
        revenueActual: { formula: 'SUM(Proventi[Consuntivo])' },
        costsBudget: { formula: 'SUM(Oneri[Preventivo])' },
        costsActual: { formula: 'SUM(Oneri[Consuntivo])' },
        ...counting('Obiettivi[Codice]', ...ALL.slice(2)),
      },
    },
  ],
  ['nothing at all', {}, {}, { totals: { amounts: mapAmounts(() => 0), rows: 0 }, formulas: {} }],
])('%s', (_, sheets, options, expected) => {
  const { model, tables } = readInputs(sheets, options);
  expect(controlTotals(model, tables)).toEqual(expected);
});
