import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';
import { openWorkbook } from '../../src/file/openWorkbook';
import { changePart } from '../support/changePart';
import { minimalWorkbook } from '../support/inputs';
import { temporaryFolder } from '../support/temporaryFolder';
import { workbookOf } from '../support/workbookOf';

const folder = temporaryFolder();
const file = (name: string): string => join(folder, name);
const [made, signed, changed] = [file('prospetti.xlsx'), file('visto.xlsx'), file('cambiati.xlsx')];
const VALID = 'Vale: dati e prospetti sono quelli visti';
const DATA = 'NON VALE PIÙ: i dati sono cambiati dopo il visto';

beforeAll(async () => {
  writeFileSync(file('dati.xlsx'), workbookOf(minimalWorkbook()));
  await runCommandLine(['genera', file('dati.xlsx'), '-o', made, '--prospetti', 'Scostamenti']);
  await runCommandLine([
    'visto',
    made,
    '-o',
    signed,
    '--di',
    ' Maria  Rossi ',
    '--ruolo',
    'Responsabile',
    '--data',
    '2021-03-31',
  ]);
  const bytes = changePart(new Uint8Array(readFileSync(signed)), 'xl/worksheets/sheet5.xml', (xml) =>
    xml.replace('<v>1400</v>', '<v>1401.5</v>'),
  );
  writeFileSync(changed, bytes);
});

/** The lines of what a command prints, from that with a text on. */
async function printed(words: readonly string[], from = 'Visti:'): Promise<string[]> {
  const { stdout } = await runCommandLine(words);
  const lines = stdout.trimEnd().split('\n');
  return lines.slice(lines.indexOf(from));
}

const LINE = (print: string, said: string): string =>
  `  1. Maria Rossi (Responsabile), 31/03/2021, impronta ${print}: ${said}`;

test('«verifica» and «genera» say of each whether it holds', async () => {
  const { impronta, visti } = JSON.parse((await runCommandLine(['verifica', changed, '--json'])).stdout) as {
    readonly impronta: string;
    readonly visti: readonly { readonly impronta: string }[];
  };
  const print = visti[0]?.impronta ?? '';
  expect(print).not.toBe(impronta);
  expect(visti).toEqual([
    {
      nome: 'Maria Rossi',
      ruolo: 'Responsabile',
      data: '31/03/2021',
      esercizio: '2020',
      impronta: print,
      anomalie: '1 informazione',
      prospetti: ['Scostamenti'],
      vale: false,
      stato: 'datiCambiati',
      messaggio: DATA,
    },
  ]);
  expect(await printed(['verifica', signed])).toEqual(['Visti:', LINE(print, VALID)]);
  expect(await printed(['verifica', changed])).toEqual(['Visti:', LINE(print, DATA)]);
  const again = file('di-nuovo.xlsx');
  expect(await printed(['genera', changed, '-o', again])).toEqual([
    'Visti:',
    LINE(print, DATA),
    '',
    `Scritto ${again}`,
  ]);
});

test('«invio» warns of one that does not hold, and of none that does; its name is meant to be read', async () => {
  const { stdout } = await runCommandLine(['invio', changed]);
  expect(stdout).toContain('Non vale più il visto di Maria Rossi (Responsabile), 31/03/2021.');
  expect(await runCommandLine(['invio', signed])).toMatchObject({ status: 0 });
  const values = file('valori.xlsx');
  await runCommandLine(['invio', signed, '-o', values, '--valori']);
  expect(await printed(['verifica', values])).toEqual((await printed(['verifica', signed])).slice());
});

test('one is taken away by its number', async () => {
  const without = file('senza.xlsx');
  expect(await runCommandLine(['visto', signed, '-o', without, '--togli', '1'])).toEqual({
    status: 0,
    stdout: `Visto tolto.\n\nNessun visto.\n\nScritto ${without}\n`,
    stderr: '',
  });
});

test('the workbook of the next year has none', async () => {
  const next = file('nuovo.xlsx');
  const { stdout } = await runCommandLine(['nuovo-esercizio', signed, '-o', next]);
  expect(stdout).toContain('Visto: tolti i visti dell’esercizio 2020');
  expect(stdout).not.toContain('Visto!');
  expect((JSON.parse((await runCommandLine(['verifica', next, '--json'])).stdout) as { visti: object }).visti).toEqual(
    [],
  );
  expect(JSON.stringify(openWorkbook(new Uint8Array(readFileSync(next))).readGrid('Visto').rows)).not.toContain(
    'Maria',
  );
});

test.each<[readonly string[], 1 | 2, string]>([
  [[file('dati.xlsx'), '--di', 'Ada'], 1, 'Visto non apposto: non ci sono prospetti da vedere'],
  [[changed, '--di', 'Ada'], 1, 'Visto non apposto: non è aggiornato Scostamenti: generare di nuovo i prospetti.'],
  [[made, '--togli', '1'], 1, 'Visto non tolto: non c’è un visto n. 1.'],
  [[made], 2, 'Manca chi appone il visto: --di "Nome Cognome".'],
  [[made, '--di', ' '], 2, 'Manca chi appone il visto'],
  [[made, '--di', 'a'.repeat(101)], 2, 'Nome e ruolo: al più 100 caratteri.'],
  [[made, '--di', 'Ada', '--data', '2021-02-30'], 2, '«2021-02-30» non è una data: AAAA-MM-GG.'],
  [[made, '--di', 'Ada', '--data', 'ieri'], 2, '«ieri» non è una data'],
  [[made, '--togli', 'tutti'], 2, '--togli vuole il numero di un visto: «tutti».'],
  [[made, '--togli', '1', '--di', 'Ada'], 2, 'Con --togli non servono --di, --ruolo e --data.'],
])('%j: nothing is written', async (words, status, said) => {
  const output = file('nulla.xlsx');
  const run = await runCommandLine(['visto', ...words, '-o', output]);
  expect([run.status, run.stdout + run.stderr, existsSync(output)]).toEqual([
    status,
    expect.stringContaining(said),
    false,
  ]);
});
