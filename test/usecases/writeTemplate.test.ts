import { FilePort } from '../../src/file/filePort';
import { writeTemplate } from '../../src/usecases/writeTemplate';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import { workbookOf } from '../support/workbookOf';

const GUIDE = 'Guida ai dati';
const LISTS = 'Elenchi per i dati';

const ALL = [
  'Ente',
  'Aree',
  'Programmi',
  'Obiettivi',
  'Risorse',
  'Quote',
  'Target',
  'Indicatori',
  'Contesto',
  'Personale',
  'Pagamenti',
];

async function templateOver(sheets: Parameters<typeof workbookOf>[0]) {
  const { sheets: made, kept } = await writeTemplate(new FilePort(workbookOf(sheets)), 2024);
  return { made: made.map(({ written }) => written), kept };
}

test.each([
  ['an unrelated sheet', { Appunti: [['a']] }, [GUIDE, ...ALL, LISTS], []],
  ['a guide and lists', { [GUIDE]: [['a']], [LISTS]: [['a']] }, ALL, []],
  [
    'some of the inputs, under their own spelling',
    { 'QUOTE 2024': [['Codice'], ['1']], Ente: [['Voce'], ['x']] },
    [GUIDE, ...ALL.filter((name) => name !== 'Ente' && name !== 'Quote'), LISTS],
    ['Ente', 'Quote'],
  ],
  [
    'the three sheets that stand in for «Risorse»',
    { Proventi: [['Obiettivo'], ['1']], Oneri: [['Obiettivo'], ['1']], Investimenti: [['Obiettivo'], ['1']] },
    [GUIDE, ...ALL.filter((name) => name !== 'Risorse'), LISTS],
    ['Risorse'],
  ],
])('to a workbook with %s the missing sheets are added', async (_what, sheets, made, kept) => {
  expect(await templateOver(sheets)).toEqual({ made, kept });
});

test('a workbook that has them all is not written to', async () => {
  const port = new FilePort(workbookOf(Object.fromEntries(ALL.map((name) => [name, [['x'], ['y']]]))));
  expect(await writeTemplate(port, 2024)).toEqual({ sheets: [], kept: ALL });
  expect(port.result).toBeUndefined();
});

test('the guide leads to the sheets of the user too, and drop-downs take codes from new sheets only', async () => {
  const port = new FilePort(workbookOf({ 'AREE 2024': [['Codice'], ['1']] }));
  await writeTemplate(port, 2024);
  const sheets = hostFromXlsx(port.result ?? new Uint8Array()).snapshot().sheets;
  const sheetOf = (name: string) => sheets.find((sheet) => sheet.name === name);
  const links = Object.values(sheetOf(GUIDE)?.cells ?? {}).flatMap(({ link }) => link?.documentReference ?? []);
  expect(links).toContain("'AREE 2024'!A1");
  expect(sheetOf('Obiettivi')?.names.map(({ name }) => name)).toEqual([
    'Prospetti.Programmi.Missione',
    'Prospetti.Programmi.Programma',
    'Prospetti.Stato_dell_obiettivo',
  ]);
});

test('the headers are those of the year', async () => {
  const port = new FilePort(workbookOf({ Appunti: [['a']] }));
  await writeTemplate(port, 2021);
  const written = new FilePort(port.result ?? new Uint8Array());
  const [grid] = await written.readGrids([{ sheet: 'Contesto' }]);
  expect(grid?.rows[0]).toEqual(['Sezione', 'Voce', 'Unità', '2019', '2020', '2021']);
});
