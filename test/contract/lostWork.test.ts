/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { UNWATCHED } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { FilePort } from '../../src/file/filePort';
import { openWorkbook } from '../../src/file/openWorkbook';
import { packEntry } from '../../src/file/package/packEntry';
import { saveZip } from '../../src/file/package/saveZip';
import { openZip } from '../../src/file/package/zipArchive';
import { applyKeeping, applySparing } from '../../src/usecases/applyKeeping';
import { readWork } from '../../src/usecases/readWork';
import { connectClient } from '../excelHost/client/connectClient';
import { createExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import { lineReport } from '../support/lineReport';
import { workbookOf } from '../support/workbookOf';

const USER = workbookOf({ Dati: [['Codice'], ['1']] }, { plain: true });
const BEFORE = lineReport({ '1A': 10, '1B': 20, '1C': 30 });
const AFTER = lineReport({ '1C': 31, '2Z': 5, '1A': 10 });

/** The workbook with a report that a user works on in Excel. */
async function worked(work: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  const port = new FilePort(USER);
  await applyKeeping(port, BEFORE, UNWATCHED);
  const host = hostFromXlsx(port.result ?? USER, () => 60);
  const part = connectClient(host);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Scostamenti'));
    await context.sync();
  });
  part();
  return host.toXlsx();
}

/** What both hosts say would be lost. */
async function lostIn(bytes: Uint8Array, plan: WorkbookPlan): Promise<string[]> {
  const { lost } = await readWork(plan, await new FilePort(bytes).readBack(plan));
  const part = connectClient(hostFromXlsx(bytes));
  const excel = new ExcelPort();
  await excel.outline();
  expect((await readWork(plan, await excel.readBack(plan))).lost).toEqual(lost);
  part();
  expect(lost.every(({ report, sheet }) => report === 'Scostamenti' && sheet === 'Scostamenti')).toBe(true);
  return lost.map(({ text }) => text);
}

test.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
  [
    'what is kept or moved',
    (sheet) => {
      sheet.getRange('D4').formulas = [['da verificare']];
      sheet.getRange('B4').format.fill.color = '#FFFF00';
      sheet.getRange('A:A').format.columnWidth = 200;
      sheet.getRange('5:5').format.rowHeight = 40;
      sheet.getRange('B4').formulas = [[99]];
      sheet.getRange('6:6').insert('Down');
      sheet.freezePanes.freezeRows(2);
    },
    [],
  ],
  [
    'merged cells',
    (sheet) => {
      sheet.getRange('A3:B3').merge(false);
      sheet.getRange('D4:D5').merge(false);
    },
    ['unione di celle in A3:B3', 'unione di celle in D4:D5'],
  ],
  [
    'looks of cells that say something of another kind now',
    (sheet) => {
      sheet.getRange('B3').style = 'Prospetti Totale importo';
      sheet.getRange('B3').format.font.color = '#FF0000';
    },
    ['aspetto delle celle, che ora sono d’altro tipo, in B3'],
  ],
  [
    'how it prints',
    (sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.leftMargin = 100;
    },
    ['impostazioni di stampa (orientamento, margini)'],
  ],
  [
    'links',
    (sheet) => {
      sheet.getRange('A3').hyperlink = { documentReference: 'Dati!A1' };
      sheet.getRange('D5').hyperlink = { documentReference: 'Dati!A2' };
    },
    ['collegamenti in A3, D5'],
  ],
  [
    'a table',
    (sheet) => {
      sheet.tables.add('A2:B5', true);
    },
    ['tabella in A2:B5'],
  ],
  [
    'a filter',
    (sheet) => {
      sheet.autoFilter.apply('A2:B5', 0, { filterOn: 'Values', values: ['1A'] });
    },
    ['filtro automatico in A2:B5'],
  ],
])('of users’ work on a report is told: %s', async (_what, work, expected) => {
  expect(await lostIn(await worked(work), AFTER)).toEqual(expected);
});

test('where something would be lost nothing is written, if that is wished', async () => {
  const bytes = await worked((sheet) => {
    sheet.getRange('A3:B3').merge(false);
  });
  const port = new FilePort(bytes);
  const lost = [{ report: 'Scostamenti', sheet: 'Scostamenti', text: 'unione di celle in A3:B3' }];
  expect(await applySparing(port, AFTER, UNWATCHED)).toEqual({ written: undefined, lost });
  expect(port.result).toBeUndefined();
  expect(await applyKeeping(port, AFTER, UNWATCHED)).toMatchObject({ moved: [], lost });
  expect(port.result).toBeDefined();
});

test('comments of lines that moved are told, those that stay beside their line are not', async () => {
  const port = new FilePort(USER);
  await applyKeeping(port, BEFORE, UNWATCHED);
  const bytes = withComments(port.result ?? USER, ['A1', 'A3', 'A4', 'B5', 'D6', 'A90']);
  const { lost } = await readWork(AFTER, await new FilePort(bytes).readBack(AFTER));
  expect(lost.map(({ text }) => text)).toEqual(['commenti che resterebbero accanto a un’altra riga, in A3:A4, B5']);
});

test('Excel tells in one more request which cells of a report have comments', async () => {
  const seed = { name: 'Scostamenti', hiddenNames: { 'Prospetti.Foglio': '="Scostamenti|Scostamenti"' } };
  const host = createExcelHost({
    comments: [
      { sheet: 'Dati', cell: 'A1', author: 'Carla' },
      { sheet: 'Scostamenti', cell: 'B2', author: 'Carla' },
    ],
    sheets: [{ ...seed, rows: [['Totale', 1]] }, { name: 'Dati' }],
  });
  const part = connectClient(host);
  const excel = new ExcelPort();
  await excel.outline();
  const { syncs } = host.journal;
  const [report] = await excel.readBack(AFTER);
  expect(report?.commented).toMatchObject([{ row: 2, column: 2 }]);
  expect(host.journal.syncs).toBe(syncs + 2);
  part();
});

/** The workbook with comments on a report, as they stand in a file. */
function withComments(bytes: Uint8Array, cells: readonly string[]): Uint8Array {
  const archive = openZip(bytes);
  const part = openWorkbook(bytes).sheets.find(({ name }) => name === 'Scostamenti')?.part ?? '';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = cells.map((cell) => `<comment ref="${cell}" authorId="0"><text><t>?</t></text></comment>`).join('');
  const added = {
    'xl/comments9.xml': `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Carla</author></authors><commentList>${list}</commentList></comments>`,
    [part.replace(/[^/]*$/, '_rels/$&.rels')]:
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${office}/comments" Target="../comments9.xml"/></Relationships>`,
  };
  const entries = Object.entries(added).map(
    ([name, text]) => [name, packEntry(name, new TextEncoder().encode(text), archive.codec)] as const,
  );
  return saveZip(archive, new Map(entries));
}
