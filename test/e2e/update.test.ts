import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';
import { changePart } from '../support/changePart';
import { minimalWorkbook } from '../support/inputs';
import { temporaryFolder } from '../support/temporaryFolder';
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
    'Prospetti di cui non si sa se sono aggiornati (il registro manca o è stato modificato), da rigenerare: Scostamenti, Quadro PIRA',
  );
});
