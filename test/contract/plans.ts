import type { SheetPlan, WorkbookPlan } from '../../src/core/plan/plan';
import { STYLES, type StyleName } from '../../src/core/plan/styles';
import { chartedSheet, COSTS, SPENDING } from '../fixtures/workbooks/chartedSheet';
import { cell, reportSheet, smallPlan } from '../fixtures/workbooks/smallPlan';

const A4 = { orientation: 'portrait' } as const;

function one(parts: Partial<SheetPlan>): WorkbookPlan {
  return { sheets: [reportSheet('Prova', parts)] };
}

/** Texts that Excel would take for something else if it were let. */
const TREACHEROUS = [
  ...['005', '5', '1E3', '1E0101', '1-2', '1/2', '31/12/2020', 'gen 2020', '12:30', '50%', '€ 1.234,56', '(5)', '1,5'],
  ...['=A1', '=', '+1', '-1', '--15.928', '@nome', "'005", "''", "L'Aquila", 'VERO', 'true', ' FALSO ', '#N/A', '#N/D'],
  ...[' 7', '7 ', ' ', 'due\nrighe', '<b>&amp;</b>', '_x0041_', '“virgolette” – è 😀', 'a'.repeat(300), '9'.repeat(60)],
];

/** One plan for each thing that a plan can say. */
export const FEATURES: readonly (readonly [what: string, plan: WorkbookPlan])[] = [
  ['all at once', smallPlan],
  ['an empty sheet', one({})],
  ['rows without cells', one({ rows: [{ cells: [] }, { cells: [null, null] }, { cells: [null, cell('B3')] }] })],
  ['texts', one({ rows: TREACHEROUS.map((text) => ({ cells: [cell(text), cell(text, 'code')] })) })],
  [
    'numbers and truth values',
    one({
      rows: [0, -0.1, 1e21, 1.7976931348623157e308, 5e-324, 0.1 + 0.2, true, false, null].map((value) => ({
        cells: [cell(value, 'number'), cell(value, 'percent')],
      })),
    }),
  ],
  [
    'formulas, array formulas and functions younger than the file format',
    one({
      rows: [
        {
          cells: [
            cell(3, 'amount', { formula: 'SUM(1,2)' }),
            cell('a"b', 'text', { formula: '"a""b"' }),
            cell(null, 'text', { formula: '""' }),
            cell(true, 'centred', { formula: "'Prova'!A1>2" }),
            cell(9, 'amount', { formula: "SUM(('Prova'!A1:A1>2)*9)", array: true }),
            cell('x', 'code', { formula: 'TEXTJOIN("",TRUE,"x")' }),
          ],
        },
      ],
    }),
  ],
  [
    'every style',
    one({ rows: (Object.keys(STYLES) as StyleName[]).map((style) => ({ cells: [cell('testo', style)] })) }),
  ],
  [
    'styles in patches',
    one({
      rows: Array.from({ length: 9 }, (_row, row) => ({
        cells: Array.from({ length: 7 }, (_cell, column) =>
          (row * column) % 5 === 4 ? null : cell(null, (row + column) % 3 === 0 ? 'heading' : 'amount'),
        ),
      })),
    }),
  ],
  [
    'columns',
    one({
      columns: [
        { width: 8 },
        { width: 8, style: 'code' },
        { width: 12.7, style: 'code' },
        { width: 9.5 },
        { width: 60 },
      ],
      rows: [{ cells: [cell('a'), null, cell('c', 'code')] }, { cells: [null, cell('b', 'text')] }],
    }),
  ],
  [
    'a hidden column, and an area to print',
    one({
      columns: [{ width: 8 }, { width: 20, hidden: true }, { width: 12 }],
      rows: [{ cells: [cell('a'), cell('nascosta'), cell('c')] }],
      page: { ...A4, area: { top: 1, left: 1, bottom: 1, right: 2 } },
    }),
  ],
  [
    'heights and groups of rows',
    one({
      rows: [undefined, 1, 2, 2, 1, 3, undefined, 1].map((outline, row) => ({
        ...(outline === undefined ? {} : { outline }),
        ...(row % 3 === 0 ? {} : { height: 10 + row * 1.5 }),
        cells: [cell(row, 'number')],
      })),
    }),
  ],
  [
    'merged areas',
    one({
      rows: [
        ['riga', null, 'blocco', null],
        ['riga', null, null, null],
        ['tre', null, null, 'sola'],
        ['riga', null, null, null],
        ['in giù', null, null, null],
        [null, null, 'sola', null],
      ].map((texts) => ({ cells: texts.map((text) => cell(text)) })),
      merges: [
        { top: 1, left: 1, bottom: 1, right: 2 },
        { top: 2, left: 1, bottom: 2, right: 2 },
        { top: 3, left: 1, bottom: 3, right: 3 },
        { top: 4, left: 1, bottom: 4, right: 2 },
        { top: 5, left: 1, bottom: 6, right: 2 },
        { top: 1, left: 3, bottom: 2, right: 4 },
      ],
    }),
  ],
  [
    'links, to a sheet with an apostrophe too',
    {
      sheets: [
        reportSheet("L'Aquila", { rows: [{ cells: [cell('vai', 'link', { link: { sheet: 'Prova', cell: 'B2' } })] }] }),
        reportSheet('Prova', {
          rows: [
            {
              cells: [
                cell('2 - torna', 'link', { link: { sheet: "L'Aquila", cell: 'A1' } }),
                cell(5, 'amount', { formula: '2+3', link: { sheet: "L'Aquila", cell: 'A1' } }),
              ],
            },
          ],
        }),
      ],
    },
  ],
  [
    'conditional formats, in order of precedence',
    one({
      rows: [{ cells: [cell(1, 'number'), cell('no')] }, { cells: [cell(2, 'number'), cell('sì')] }],
      conditionalFormats: [
        { area: { top: 1, left: 1, bottom: 2, right: 1 }, formula: '$A1>1', look: 'good' },
        { area: { top: 1, left: 1, bottom: 2, right: 2 }, formula: '$A1>0', look: 'attention' },
        { area: { top: 2, left: 2, bottom: 2, right: 2 }, formula: '$B2="sì"', look: 'bad' },
      ],
    }),
  ],
  [
    'a page with its own scale, breaks, titles, header and footer',
    one({
      rows: Array.from({ length: 9 }, (_, row) => ({ cells: [cell(row)], pageBreakBefore: row % 4 === 0 })),
      page: {
        orientation: 'landscape',
        scale: 83,
        titleRows: [2, 3],
        header: 'al centro&L&"Arial,Bold"Camera && C.&Ra destra',
        footer: '&LSintesi\nesercizio 2020&R\n&P di &N',
      },
    }),
  ],
  ['a page fitted to its width', one({ page: A4 })],
  ['a page that repeats columns', one({ page: { ...A4, titleColumns: 2 } })],
  ...[
    { rows: 3, columns: 0 },
    { rows: 0, columns: 2 },
    { rows: 1, columns: 1 },
  ].map((frozen) => [`frozen: ${JSON.stringify(frozen)}`, one({ frozen })] as const),
  ['charts', { sheets: [chartedSheet([COSTS, SPENDING])] }],
  [
    'a very hidden sheet beside one that shows',
    {
      sheets: [
        reportSheet('Prova', { rows: [{ cells: [cell('si vede')] }] }),
        reportSheet('Registro', {
          visibility: 'veryHidden',
          rows: ['+8a/', '/x', '=', '9F3A-04C1-77BE', 'aB1/'.repeat(2000)].map((text) => ({
            cells: [cell(text, 'code')],
          })),
        }),
      ],
    },
  ],
  ['a coloured tab without grid lines', one({ tabColour: '1F3864', showGridlines: false })],
  [
    'names of a sheet and validations of each kind',
    {
      sheets: [
        reportSheet('Obiettivi', {
          role: 'input',
          rows: [{ cells: ['Codice', 'Area', 'Importo'].map((text) => cell(text, 'inputHeader')) }],
          names: [{ name: 'Prospetti.Aree', formula: 'Aree[Codice]' }],
          validations: [
            {
              area: { top: 1, left: 1, bottom: 1, right: 1 },
              prompt: { title: 'Codice', text: 'Il codice <dell’obiettivo> & "altro".' },
            },
            {
              area: { top: 2, left: 2, bottom: 1_048_576, right: 2 },
              rule: { kind: 'list', source: 'Prospetti.Aree' },
              alert: { severity: 'warning', title: 'Codice', text: 'Non è nel foglio «Aree».' },
            },
            {
              area: { top: 2, left: 3, bottom: 9, right: 4 },
              rule: { kind: 'formula', formula: 'AND(ISNUMBER(C2),\'Aree\'!A1<>"x")' },
              prompt: { title: 'Importo', text: 'In euro.' },
              alert: { severity: 'stop', title: 'Importo', text: 'Serve un numero.' },
            },
            {
              area: { top: 2, left: 1, bottom: 9, right: 1 },
              rule: { kind: 'list', source: "'Aree'!$A$2:$A$3" },
            },
          ],
        }),
        reportSheet('Aree', {
          role: 'input',
          rows: ['Codice', '1', '2'].map((text) => ({ cells: [cell(text, 'inputCode')] })),
          tables: [{ name: 'Aree', area: { top: 1, left: 1, bottom: 3, right: 1 } }],
        }),
      ],
    },
  ],
  [
    'an input sheet with its table',
    {
      sheets: [
        reportSheet('Aree', {
          role: 'input',
          columns: [
            { width: 10, style: 'inputCode' },
            { width: 40, style: 'inputText' },
          ],
          rows: [
            { height: 30, cells: [cell('Codice', 'inputHeader'), cell('Denominazione\nestesa', 'inputHeader')] },
            { cells: [cell('1', 'inputCode'), cell('Imprese', 'inputText')] },
            { cells: [cell(null, 'inputCode'), cell(null, 'inputText')] },
          ],
          tables: [{ name: 'Aree', area: { top: 1, left: 1, bottom: 3, right: 2 } }],
        }),
      ],
    },
  ],
];
