/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { UNWATCHED } from '../../src/core/progress';
import { FilePort } from '../../src/file/filePort';
import { openWorkbook } from '../../src/file/openWorkbook';
import { applyKeeping } from '../../src/usecases/applyKeeping';
import { connectClient } from '../excelHost/client/connectClient';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import type { WorkbookSnapshot } from '../excelHost/snapshot';
import { changePart } from '../support/changePart';
import { lineReport } from '../support/lineReport';
import { workbookOf } from '../support/workbookOf';
import { BothHosts } from './bothHosts';

/** Below ExcelApi 1.14 Excel tells of no named style how it looks: what most cells of one look like is taken for it (docs/adr/0015). */
const TELLS_STYLES = ['1.14'];

const USER = workbookOf({ Dati: [['Codice'], ['1']] }, { plain: true });

/**
 * Writes one plan, lets a user work on its report in Excel, and writes another one over it in both hosts, in Excel of the
 * newest ExcelApi and of others.
 */
async function regenerated(
  before: WorkbookPlan,
  work: (sheet: Excel.Worksheet) => void,
  after: WorkbookPlan,
  floors: readonly string[] = ['1.13'],
): Promise<WorkbookSnapshot['sheets'][number]> {
  const port = new FilePort(USER);
  await applyKeeping(port, before, UNWATCHED);
  const host = hostFromXlsx(port.result ?? USER, () => 30);
  const part = connectClient(host);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Scostamenti'));
    await context.sync();
  });
  part();
  const bytes = host.toXlsx();
  const newest = await writtenTwice(bytes, after);
  for (const floor of floors) expect(await writtenTwice(bytes, after, floor)).toEqual(newest);
  const sheet = newest.sheets.find(({ name }) => name === 'Scostamenti');
  if (!sheet) throw new Error('there is no report');
  return sheet;
}

/** What both hosts make of it, which a second run does not change. */
async function writtenTwice(bytes: Uint8Array, plan: WorkbookPlan, floor?: string): Promise<WorkbookSnapshot> {
  const both = new BothHosts(bytes, floor);
  await both.apply(plan);
  const once = both.contents();
  expect(once.excel).toEqual(once.file);
  await both.apply(plan);
  expect(both.contents()).toEqual(once);
  return once.file;
}

/** What some cells of a sheet hold, by address. */
function contents({ cells }: WorkbookSnapshot['sheets'][number], columns: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([address, { value, formula }]) =>
      columns.includes(address.charAt(0)) && (value ?? formula) !== undefined ? [[address, formula ?? value]] : [],
    ),
  );
}

function write(sheet: Excel.Worksheet, cells: Readonly<Record<string, string | number>>): void {
  for (const [address, input] of Object.entries(cells)) sheet.getRange(address).formulas = [[input]];
}

test('notes and columns of a user’s go with their lines, whatever comes and goes between them', async () => {
  const sheet = await regenerated(
    lineReport({ '1A': 10, '1B': 20, '1C': 30 }),
    (standing) => {
      write(standing, { D4: 'da verificare', D5: "'2021", D6: 'del totale', E2: 'Mio', E4: 7, E5: '=B5*2', F1: 'x' });
    },
    lineReport({ '2Z': 5, '1C': 31, '1B': 21 }),
  );
  expect(contents(sheet, 'ADEF')).toEqual({
    ...{ A1: 'Titolo', F1: 'x' },
    ...{ A2: 'Voce', D2: 'Note', E2: 'Mio' },
    ...{ A3: '2Z' },
    ...{ A4: '1C', D4: '2021', E4: '=B4*2' },
    ...{ A5: '1B', D5: 'da verificare', E5: 7 },
    ...{ A6: 'Totale', D6: 'del totale' },
  });
});

test('the note of a line that is gone stays below the report, and goes back when the line is', async () => {
  const note = (standing: Excel.Worksheet): void => {
    write(standing, { D3: 'era qui', E3: '=B3+B4' });
  };
  const gone = await regenerated(lineReport({ '1A': 10, '1B': 20 }), note, lineReport({ '1B': 20 }));
  expect(contents(gone, 'ADE')).toEqual({
    ...{ A1: 'Titolo', A2: 'Voce', D2: 'Note', A3: '1B', A4: 'Totale' },
    ...{ A6: 'Note di righe che non ci sono più', A7: '1A', D7: 'era qui', E7: 30 },
  });
});

test('colours and fonts of single cells go with their lines, number formats with the user’s own columns', async () => {
  const sheet = await regenerated(
    lineReport({ '1A': 10, '1B': 20, '1C': 30 }),
    (standing) => {
      write(standing, { D4: 'da verificare', E4: 0.5 });
      standing.getRange('B4').format.fill.color = '#FFFF00';
      standing.getRange('B6').format.font.color = '#FF0000';
      standing.getRange('D4').format.font.bold = true;
      standing.getRange('D5').format.fill.color = '#00FF00';
      standing.getRange('E4').numberFormat = [['0%']];
      standing.getRange('E4').format.fill.color = '#FFFF00';
    },
    lineReport({ '1C': 31, '1B': 21 }),
    TELLS_STYLES,
  );
  const direct = Object.entries(sheet.cells).flatMap(([address, cell]) =>
    cell.direct ? [[address, cell.direct] as const] : [],
  );
  expect(Object.fromEntries(direct)).toEqual({
    B4: { fillColor: '#FFFF00' },
    B5: { fontColor: '#FF0000' },
    D3: { fillColor: '#00FF00' },
    D4: { bold: true },
    E4: { fillColor: '#FFFF00', numberFormat: '0%' },
  });
});

test('formats of numbers, alignments, styles of the user’s and colours of empty cells stay with line and column', async () => {
  const sheet = await regenerated(
    lineReport({ '1A': 10, '1B': 20 }),
    (standing) => {
      standing.getRange('B3').numberFormat = [['0.0']];
      standing.getRange('A4').format.horizontalAlignment = 'Right';
      standing.getRange('B4').format.wrapText = true;
      standing.getRange('E3').format.fill.color = '#FFFF00';
    },
    lineReport({ '1B': 21, '2Z': 7, '1A': 11 }),
    TELLS_STYLES,
  );
  const direct = Object.entries(sheet.cells).flatMap(([address, cell]) =>
    cell.direct ? [[address, cell.direct] as const] : [],
  );
  expect(Object.fromEntries(direct)).toEqual({
    A3: { horizontal: 'Right' },
    B3: { wrap: true },
    B5: { numberFormat: '0.0' },
    E5: { fillColor: '#FFFF00' },
  });
});

test('heights that users gave lines stay with them, others follow the text', async () => {
  const sheet = await regenerated(
    lineReport({ '1A': 10, '1B': 20, '1C': 30 }, 'Scostamenti', { '1A': 30, '1C': 30 }),
    (standing) => {
      standing.getRange('4:4').format.rowHeight = 40;
      standing.getRange('5:5').format.rowHeight = 15;
    },
    lineReport({ '1C': 31, '1A': 11, '1B': 21 }, 'Scostamenti', { '1A': 60, '1C': 60 }),
  );
  const heights = Object.entries(sheet.rows).map(([row, { size }]) => [row, size]);
  expect(Object.fromEntries(heights)).toEqual({ 3: 15, 4: 60, 5: 40 });
});

test('conditional formats of the user’s stay where they are and win over those of the report, which come once', async () => {
  const coloured = (plan: WorkbookPlan): WorkbookPlan => ({
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: (['good', 'bad'] as const).map((look) => ({
        area: { top: 3, left: 2, bottom: 4, right: 2 },
        formula: '$B3>0',
        look,
      })),
    })),
  });
  const sheet = await regenerated(
    coloured(lineReport({ '1A': 10 })),
    (standing) => {
      for (const [address, color] of [
        ['B3:B4', '#FF0000'],
        ['D3:D9', '#00FF00'],
      ] as const) {
        const { custom } = standing.getRange(address).conditionalFormats.add('Custom');
        custom.rule.formula = '=$B3>100';
        custom.format.font.color = color;
      }
    },
    coloured(lineReport({ '2Z': 5, '1A': 10 })),
  );
  expect(sheet.conditionalFormats.map(({ areas, colour }) => [areas, colour])).toEqual([
    [['D3:D9'], '#00FF00'],
    [['B3:B4'], '#FF0000'],
    [['B3:B4'], '#1E4620'],
    [['B3:B4'], '#7B1E00'],
  ]);
});

test('rows and columns stay in sight as users want them', async () => {
  const sheet = await regenerated(
    lineReport({ '1A': 10 }),
    (standing) => {
      standing.freezePanes.freezeAt(standing.getRange('A1:A3'));
    },
    lineReport({ '2Z': 5, '1A': 10 }),
  );
  expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
});

test('what was written over a report goes to its notes in both hosts', async () => {
  const sheet = await regenerated(
    lineReport({ '1A': 10, '1B': 20 }),
    (standing) => {
      write(standing, { B5: 99, A7: 'Firma' });
      standing.getRange('4:4').insert('Down');
    },
    lineReport({ '1A': 10, '1B': 20 }),
  );
  expect(contents(sheet, 'ABD')).toEqual({
    ...{ A1: 'Titolo', A2: 'Voce', B2: 'Importo', D2: 'Note' },
    ...{ A3: '1A', B3: 10, A4: '1B', B4: 20, A5: 'Totale', B5: '=SUM(B3:B4)' },
    D5: '[scritto nel prospetto: B6 99; A8 Firma]',
  });
});

test('widths that users gave columns stay, and rows and columns that they hid stay hidden', async () => {
  const sheet = await regenerated(
    lineReport({ '1A': 10, '1B': 20, '1C': 30 }),
    (standing) => {
      write(standing, { D4: 'vista', F4: 5 });
      standing.getRange('A:A').format.columnWidth = 600;
      standing.getRange('B:B').columnHidden = true;
      standing.getRange('F:F').format.columnWidth = 90;
      standing.getRange('4:4').rowHidden = true;
    },
    lineReport({ '1C': 31, '1B': 21 }),
  );
  const hidden = (lines: typeof sheet.rows): string[] =>
    Object.keys(lines).filter((line) => lines[Number(line)]?.hidden);
  expect(hidden(sheet.rows)).toEqual(['4']);
  expect(hidden(sheet.columns)).toEqual(['2', '3']);
  expect(sheet.columns[1]?.size).toBe(600);
  expect(sheet.columns[6]?.size).toBe(90);
  expect(sheet.page).toMatchObject({ zoom: { scale: 84 } });
});

test('validations of a user’s stay where they are, in both hosts', async () => {
  const port = new FilePort(USER);
  await applyKeeping(port, lineReport({ '1A': 10, '1B': 20 }), UNWATCHED);
  const bytes = port.result ?? USER;
  const part = openWorkbook(bytes).sheets.find(({ name }) => name === 'Scostamenti')?.part ?? '';
  const rule = '<dataValidation type="custom" sqref="D3:D4"><formula1>LEN(D3)&lt;20</formula1></dataValidation>';
  const both = new BothHosts(
    changePart(bytes, part, (xml) =>
      xml.replace(/(?=<printOptions)/, `<dataValidations count="1">${rule}</dataValidations>`),
    ),
  );
  await both.apply(lineReport({ '1B': 21, '2Z': 5 }));
  const { file, excel } = both.contents();
  expect(file).toEqual(excel);
  expect(JSON.stringify(file.sheets.map(({ validations }) => validations))).toContain('LEN(D3)<20');
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    'a filter',
    (sheet) => {
      sheet.autoFilter.apply('A2:B5', 0, { filterOn: 'Values', values: ['1B'] });
    },
  ],
  [
    'a table’s filter',
    (sheet) => {
      sheet.tables.add('A2:B5', true).autoFilter.apply('A2:B5', 0, { filterOn: 'Values', values: ['1B'] });
    },
  ],
])('what %s hides shows again, and what was hidden by hand beside it stays hidden', async (_what, filtered) => {
  const sheet = await regenerated(
    lineReport({ '1A': 10, '1B': 20, '1C': 30 }),
    (standing) => {
      filtered(standing);
      write(standing, { D4: 'da verificare' });
      standing.getRange('6:6').rowHidden = true;
    },
    lineReport({ '1A': 11, '1B': 21, '1C': 31 }),
  );
  expect(contents(sheet, 'AD')).toMatchObject({ A3: '1A', A4: '1B', D4: 'da verificare', A5: '1C', A6: 'Totale' });
  expect(Object.entries(sheet.rows).flatMap(([row, { hidden }]) => (hidden ? [row] : []))).toEqual(['6']);
  expect(sheet.filter).toBeUndefined();
});
