import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';
import { openWorkbook } from '../../src/file/openWorkbook';
import { changePart } from '../support/changePart';
import { minimalWorkbook } from '../support/inputs';
import { temporaryFolder } from '../support/temporaryFolder';
import { typeOver } from '../support/typeOver';
import { workbookOf } from '../support/workbookOf';

const folder = temporaryFolder();
const data = join(folder, 'dati.xlsx');
const made = join(folder, 'prospetti.xlsx');
const changed = join(folder, 'cambiati.xlsx');
const CHOICE = ['--prospetti', 'Scostamenti,Quadro PIRA'];

/** `Risorse` is the fifth sheet, and 1B the third of its rows. */
function changeCosts(): void {
  const bytes = changePart(new Uint8Array(readFileSync(made)), 'xl/worksheets/sheet5.xml', (xml) =>
    xml.replace('<v>1400</v>', '<v>1401.5</v>'),
  );
  writeFileSync(changed, bytes);
}

/** What `verifica` prints below its findings. */
async function updateOf(file: string): Promise<string[]> {
  const { stdout } = await runCommandLine(['verifica', file]);
  const lines = stdout.trimEnd().split('\n');
  return lines.slice(lines.findIndex((line) => /anomalia\.$|informazion[ei]$/.test(line)) + 1);
}

beforeAll(async () => {
  writeFileSync(data, workbookOf(minimalWorkbook()));
  await runCommandLine(['genera', data, '-o', made, ...CHOICE]);
  changeCosts();
});

test('without reports there is nothing to say', async () => {
  expect(await updateOf(data)).toEqual([]);
});

test('reports that were just made are up to date', async () => {
  expect(await updateOf(made)).toEqual(['', 'Prospetti aggiornati: Scostamenti, Quadro PIRA']);
});

test('after a change, which are not, and what it was', async () => {
  expect(await updateOf(changed)).toEqual([
    '',
    'Prospetti NON aggiornati, da rigenerare: Scostamenti, Quadro PIRA',
    '  Che cosa è cambiato nei dati da allora:',
    '    Risorse!F3 (1B) Oneri consuntivo: 1400 → 1401,5',
  ]);
  const { stdout } = await runCommandLine(['verifica', changed, '--json']);
  expect((JSON.parse(stdout) as { aggiornamento: object }).aggiornamento).toEqual({
    stato: 'nonAggiornato',
    prospetti: [
      { nome: 'Scostamenti', stato: 'nonAggiornato' },
      { nome: 'Quadro PIRA', stato: 'nonAggiornato' },
    ],
    cambiamenti: [
      {
        tipo: 'cella',
        foglio: 'Risorse',
        cella: 'F3',
        colonna: 'Oneri consuntivo',
        chiave: '1B',
        prima: '1400',
        dopo: '1401,5',
      },
    ],
  });
});

test('a preview tells numbers and lines that generating would change, and writes nothing', async () => {
  const before = readFileSync(changed);
  const { status, stdout } = await runCommandLine(['genera', changed, '--anteprima']);
  expect({ status, lines: stdout.split('\n') }).toEqual({
    status: 0,
    lines: [
      'Anteprima: che cosa cambierebbe rispetto all’ultima generazione',
      '  Totale generale, Oneri consuntivo: 3.200,50 → 3.202,00',
      '  Totale generale, Scostamento oneri: -299,50 → -298,00',
      '  Missione 011, Uscite di cassa: 2.150,50 → 2.150,88',
      '  Missione 011, Totale: 2.450,49 → 2.450,87',
      '  Missione 012, Uscite di cassa: 1.050,00 → 1.051,12',
      '  Missione 012, Totale: 1.050,00 → 1.051,12',
      '  Programma 011-005, Uscite di cassa: 2.150,50 → 2.150,88',
      '  Programma 011-005, Totale: 2.450,49 → 2.450,87',
      '  Programma 012-004, Uscite di cassa: 1.050,00 → 1.051,12',
      '  Programma 012-004, Totale: 1.050,00 → 1.051,12',
      '  Obiettivo 1B, Oneri consuntivo: 1.400,00 → 1.401,50',
      '  Obiettivo 1B, Scostamento oneri: -100,00 → -98,50',
      '',
      'Non è stato scritto nulla.',
      '',
    ],
  });
  expect(readFileSync(changed).equals(before)).toBe(true);
  const json = JSON.parse((await runCommandLine(['genera', changed, '--anteprima', '--json'])).stdout) as {
    readonly esito: string;
    readonly anteprima: { readonly numeri: readonly object[]; readonly righe: readonly object[] };
  };
  expect([json.esito, json.anteprima.numeri.length, json.anteprima.righe]).toEqual(['anteprima', 12, []]);
  expect(json.anteprima.numeri.at(-1)).toEqual({
    gruppo: 'obiettivo',
    chiave: '1B',
    voce: 'Scostamento oneri',
    primaCent: -10_000,
    dopoCent: -9_850,
  });
});

test.each([
  [made, 'Nessun importo e nessuna riga.'],
  [data, 'Non si sa: la cartella non conserva i dati di una generazione precedente.'],
])('a preview of %s', async (file, sentence) => {
  expect((await runCommandLine(['genera', file, '--anteprima'])).stdout.split('\n')[1]).toBe(`  ${sentence}`);
});

test('a preview writes to no file', async () => {
  const { status, stderr } = await runCommandLine(['genera', made, '--anteprima', '-o', data]);
  expect([status, stderr.split('\n')[0]]).toEqual([2, 'prospetti: Con --anteprima non si scrive nulla: togliere -o.']);
});

test('the reports of before can be had again', async () => {
  const [now, back] = [join(folder, 'nuovi.xlsx'), join(folder, 'ripristinati.xlsx')];
  await runCommandLine(['genera', changed, '-o', now, ...CHOICE]);
  const { status, stdout } = await runCommandLine(['ripristina', now, '-o', back]);
  expect(status).toBe(0);
  const told = stdout.replace(/(?:[\dA-F]{4}-?){3}/, 'X').replace(/\d\d\/\d\d\/\d{4}, \d\d:\d\d/, 'M');
  expect(told.split('\n')).toEqual([
    '  Prospetti ripristinati: Scostamenti, Quadro PIRA',
    '  Generati la prima volta: M',
    '  Impronta dei loro dati: X',
    '  Gli importi sono fissi, com’erano allora: i dati nei fogli di origine restano quelli di adesso.',
    '',
    `Scritto ${back}`,
    '',
  ]);
});

test('what was written over the reports is told as they are restored', async () => {
  const [typed, back] = [join(folder, 'scritti.xlsx'), join(folder, 'ripristinati-2.xlsx')];
  await runCommandLine(['genera', changed, '-o', typed, ...CHOICE]);
  writeFileSync(typed, typeOver(new Uint8Array(readFileSync(typed)), 'Scostamenti', 'B8', 'Visto'));
  const preview = (await runCommandLine(['genera', typed, '--anteprima', ...CHOICE])).stdout.split('\n');
  expect(preview.slice(2, 4)).toEqual([
    'Che cosa è scritto sopra i prospetti, e andrebbe nelle note',
    '  Scostamenti!B8 «Visto»',
  ]);
  const [line] = (await runCommandLine(['ripristina', typed, '-o', back])).stdout.match(/.*ora nelle note.*/) ?? [];
  expect(line).toBe('  Scritto sopra il prospetto, ora nelle note: Scostamenti!B8 «Visto»');
  const json = JSON.parse((await runCommandLine(['ripristina', typed, '-o', back, '--json'])).stdout) as object;
  expect(json).toMatchObject({
    esito: 'ripristinato',
    prospetti: [{ nome: 'Scostamenti' }, { nome: 'Quadro PIRA' }],
    spostatiNelleNote: [{ foglio: 'Scostamenti', cella: 'B8', testo: 'Visto' }],
  });
});

test('what cannot be kept is told before and after, and stops the run where that is wished', async () => {
  const [filtered, output] = [join(folder, 'filtrati.xlsx'), join(folder, 'senza-filtro.xlsx')];
  const bytes = new Uint8Array(readFileSync(made));
  const part = openWorkbook(bytes).sheets.find(({ name }) => name === 'Scostamenti')?.part ?? '';
  const filter = (xml: string): string => xml.replace('</sheetData>', '</sheetData><autoFilter ref="A8:C12"/>');
  writeFileSync(filtered, changePart(bytes, part, filter));
  const what = 'Scostamenti: filtro automatico in A8:C12';
  const preview = (await runCommandLine(['genera', filtered, '--anteprima', ...CHOICE])).stdout;
  expect(preview).toContain(`Che cosa non si conserverebbe\n  ${what}\n`);
  const sparing = ['genera', filtered, '-o', output, '--senza-perdite', ...CHOICE];
  expect(await runCommandLine(sparing)).toEqual({
    status: 1,
    stdout: `Prospetti non generati: andrebbe perso quanto segue; senza --senza-perdite si prosegue.\n  ${what}\n`,
    stderr: '',
  });
  expect(JSON.parse((await runCommandLine([...sparing, '--json'])).stdout)).toMatchObject({
    esito: 'fermato',
    prospetti: [],
    nonConservati: [{ foglio: 'Scostamenti', testo: 'filtro automatico in A8:C12' }],
  });
  expect(existsSync(output)).toBe(false);
  const { status, stdout } = await runCommandLine(['genera', filtered, '-o', output, ...CHOICE]);
  expect([status, stdout]).toEqual([0, expect.stringContaining(`  Non conservato: ${what}\n`)]);
  expect((await runCommandLine(['genera', output, '-o', output, '--senza-perdite', ...CHOICE])).status).toBe(0);
});

test('where there is no version before, none is written', async () => {
  const output = join(folder, 'mai.xlsx');
  expect(await runCommandLine(['ripristina', made, '-o', output])).toEqual({
    status: 1,
    stdout:
      'Nessuna versione precedente da ripristinare: i prospetti sono stati generati da un’unica versione dei dati.\n',
    stderr: '',
  });
  expect(existsSync(output)).toBe(false);
  const { status, stdout } = await runCommandLine(['ripristina', made, '-o', output, '--json']);
  expect([status, JSON.parse(stdout)]).toMatchObject([
    1,
    { esito: 'fermato', messaggio: expect.any(String) as string },
  ]);
});

test('making one of two again says that the other one is left', async () => {
  const output = join(folder, 'uno.xlsx');
  const { stdout } = await runCommandLine(['genera', changed, '-o', output, '--prospetti', 'Scostamenti']);
  expect(stdout).toContain('Prospetti NON aggiornati, da rigenerare: Quadro PIRA\nProspetti aggiornati: Scostamenti\n');
});

test('a record that was tampered with is not believed', async () => {
  const bytes = new Uint8Array(readFileSync(made));
  const sheet = 'xl/worksheets/sheet11.xml';
  const file = join(folder, 'manomesso.xlsx');
  writeFileSync(
    file,
    changePart(bytes, sheet, (xml) => xml.replace(/(<c r="A9"[^>]*><is><t[^>]*>....)./, '$1_')),
  );
  const [, line] = await updateOf(file);
  expect(line).toBe(
    'Prospetti di cui non si sa se sono aggiornati (il registro manca o è stato modificato, o la scrittura fu interrotta), da rigenerare: Scostamenti, Quadro PIRA',
  );
});
