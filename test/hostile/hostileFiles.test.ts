import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine, type Run } from '../../src/cli/commandLine';
import { FileError } from '../../src/file/fileError';
import { FilePort } from '../../src/file/filePort';
import { verify } from '../../src/usecases/verify';
import { temporaryFolder } from '../support/temporaryFolder';
import { CLEAN, type HostileFile } from './hostileFile';
import { HOSTILE_FILES } from './hostileFiles';

const folder = temporaryFolder();
const FILE = join(folder, 'dati.xlsx');
const OUT = join(folder, 'uscita.xlsx');

/** What `--json` prints, as far as it is looked at. */
interface Printed {
  readonly diagnostica: readonly { readonly codice: string; readonly gravita: string }[];
  readonly totali: {
    readonly proventi: unknown;
    readonly oneri: unknown;
    readonly investimenti: unknown;
    readonly missioni: unknown;
  };
}

/** The ends of a run that a table of hostile files names. */
function endOf({ status, stdout, stderr }: Run): HostileFile['ends'] {
  const { diagnostica, totali } = JSON.parse(stdout) as Printed;
  if (status === 2) return { refused: stderr.replace(/^prospetti: |\n$/g, '') };
  const errors = diagnostica.filter(({ gravita }) => gravita === 'errore').map(({ codice }) => codice);
  if (status === 1) return { findings: [...new Set(errors)] };
  expect(sums(totali)).toEqual(sums(cleanTotals));
  return 'harmless';
}

let cleanTotals: Printed['totali'];

/** Not those of each objective, since its code may be what is hostile. */
function sums({ proventi, oneri, investimenti, missioni }: Printed['totali']): unknown {
  return { proventi, oneri, investimenti, missioni };
}

beforeAll(async () => {
  writeFileSync(FILE, CLEAN);
  cleanTotals = (JSON.parse((await runCommandLine(['verifica', FILE, '--json'])).stdout) as Printed).totali;
});

describe.each(Object.entries(HOSTILE_FILES))('%s', (_, files) => {
  test.each(files.map((file) => [file.about, file] as const))('%s', async (_, { bytes, ends, generating = ends }) => {
    const hostile = bytes();
    writeFileSync(FILE, hostile);
    rmSync(OUT, { force: true });
    expect(endOf(await runCommandLine(['verifica', FILE, '--json']))).toEqual(ends);
    expect(endOf(await runCommandLine(['genera', FILE, '-o', OUT, '--json']))).toEqual(generating);
    expect(existsSync(OUT)).toBe(generating === 'harmless');
    expect(readFileSync(FILE).equals(hostile)).toBe(true);
    if (generating !== 'harmless') return;
    writeFileSync(FILE, readFileSync(OUT));
    expect(endOf(await runCommandLine(['verifica', FILE, '--json']))).toEqual(ends);
  });
});

test('a browser, which inflates in JavaScript, ends in the same sentences', async () => {
  for (const { about, bytes, ends } of Object.values(HOSTILE_FILES).flat()) {
    if (typeof ends !== 'object' || !('refused' in ends)) continue;
    const read = async (): Promise<unknown> => verify(new FilePort(bytes()));
    const error = await read().catch((thrown: unknown) => thrown);
    expect([about, error instanceof FileError ? error.message : error]).toEqual([about, ends.refused]);
  }
});

test('no two files are called the same', () => {
  const names = Object.values(HOSTILE_FILES).flatMap((files) => files.map(({ about }) => about));
  expect(new Set(names).size).toBe(names.length);
});
