/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { readFileSync } from 'node:fs';
import { ExcelPort } from '../../src/excel/excelPort';
import { COMMANDS, type RibbonResult } from '../../src/entries/commands/commands';
import { showFirst } from '../../src/entries/commands/showFirst';
import { connectClient } from '../excelHost/client/connectClient';
import { createExcelHost, type ExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';

const example = (): ExcelHost => hostFromXlsx(new Uint8Array(readFileSync('assets/esempi/lucca-2020.xlsx')));

/** A workbook with an amount that cannot be read: errors stop its reports. */
const unreadable = (): ExcelHost =>
  createExcelHost({
    sheets: [
      {
        name: 'Ente',
        rows: [
          ['Voce', 'Valore'],
          ['Denominazione', 'Camera'],
          ['Esercizio', 2020],
        ],
      },
      {
        name: 'Aree',
        rows: [
          ['Codice', 'Denominazione'],
          ['1', 'Imprese'],
        ],
      },
      {
        name: 'Programmi',
        rows: [
          ['Missione', 'Denominazione missione', 'Programma', 'Denominazione programma'],
          ['011', 'Competitività', '005', 'Promozione'],
        ],
      },
      {
        name: 'Obiettivi',
        rows: [
          ['Codice', 'Area', 'Titolo', 'Missione', 'Programma'],
          ['1A', '1', 'Titolo', '011', '005'],
        ],
      },
      {
        name: 'Risorse',
        rows: [
          [
            'Obiettivo',
            'Proventi preventivo',
            'Oneri preventivo',
            'Investimenti preventivo',
            'Proventi consuntivo',
            'Oneri consuntivo',
            'Investimenti consuntivo',
          ],
          ['1A', '--15.928', 2, 3, 4, 5, 6],
        ],
      },
    ],
  });

test.each<[string, () => ExcelHost, (port: ExcelPort) => Promise<RibbonResult>, string]>([
  ['«Genera prospetti» shows the first report', example, COMMANDS.generaProspetti, 'Sintesi'],
  ['«Genera prospetti», stopped by errors, shows them', unreadable, COMMANDS.generaProspetti, 'Verifiche'],
  ['«Verifica dati» shows the findings', example, COMMANDS.verificaDati, 'Verifiche'],
  ['«Verifica dati» shows them in an empty workbook too', () => createExcelHost(), COMMANDS.verificaDati, 'Verifiche'],
  [
    '«Crea modello» shows the guide to what it made',
    () => createExcelHost(),
    (port) => COMMANDS.creaModello(port, 2024),
    'Guida ai dati',
  ],
])('%s', async (_what, open, command, sheet) => {
  const host = open();
  connectClient(host, { floor: '1.13' });
  const port = new ExcelPort();
  const {
    written: [first],
    lost,
  } = await command(port);
  expect(lost).toEqual([]);
  expect(first?.written).toBe(sheet);
  expect(host.snapshot().sheets.map(({ name }) => name)).toContain(sheet);
});

test('«Crea modello» in a workbook that has every sheet changes nothing', async () => {
  const host = example();
  connectClient(host);
  const before = host.snapshot();
  expect(await COMMANDS.creaModello(new ExcelPort(), 2024)).toEqual({ written: [], lost: [] });
  expect(host.snapshot()).toEqual(before);
});

test('«Genera prospetti» goes on where something cannot be kept, and says what', async () => {
  const host = example();
  connectClient(host);
  await COMMANDS.generaProspetti(new ExcelPort(), ['Scostamenti']);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Scostamenti').tables.add('W2:X5', true);
    await context.sync();
  });
  const { written, lost } = await COMMANDS.generaProspetti(new ExcelPort(), ['Scostamenti']);
  expect(written.map((sheet) => sheet.written)).toEqual(['Scostamenti']);
  expect(lost.map(({ sheet, text }) => `${sheet}: ${text}`)).toEqual(['Scostamenti: tabella in W2:X5']);
});

test('where the first sheet is hidden, the next one is shown; where all are, it is said', async () => {
  const host = createExcelHost({
    sheets: [{ name: 'Dati' }, { name: 'Sintesi', visibility: 'Hidden' }, { name: 'Scostamenti' }],
  });
  connectClient(host, { floor: '1.13' });
  const written = ['Sintesi', 'Scostamenti'].map((name) => ({ planned: name, written: name }));
  await showFirst(new ExcelPort(), written);
  expect(host.workbook.activeSheet?.name).toBe('Scostamenti');
  await expect(showFirst(new ExcelPort(), written.slice(0, 1))).rejects.toMatchObject({ reason: 'sheetHidden' });
});
