import {
  chmodSync,
  lstatSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes, writeBytes } from '../../src/cli/files';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A new folder with `dati.xlsx` in it. */
function place(): { readonly own: string; readonly file: string } {
  const own = mkdtempSync(join(folder, 'x'));
  const file = join(own, 'dati.xlsx');
  writeFileSync(file, 'prima');
  return { own, file };
}

test('a file keeps its permissions', async () => {
  const { file } = place();
  chmodSync(file, 0o604);
  await writeBytes(file, bytesOf('dopo'));
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['dopo', 0o604]);
});

test('a symbolic link keeps leading to the file, which is written where it is', async () => {
  const { own, file } = place();
  const link = join(mkdtempSync(join(folder, 'y')), 'collegamento.xlsx');
  symlinkSync(file, link);
  await writeBytes(link, bytesOf('dopo'));
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect([readFileSync(file, 'utf8'), readdirSync(own)]).toEqual(['dopo', ['dati.xlsx']]);
});

test('a file that its owner protected is not replaced', async () => {
  const { own, file } = place();
  chmodSync(file, 0o444);
  await expect(writeBytes(file, bytesOf('dopo'))).rejects.toThrow(
    `Impossibile scrivere «${file}»: il file è protetto da scrittura.`,
  );
  expect([readFileSync(file, 'utf8'), readdirSync(own)]).toEqual(['prima', ['dati.xlsx']]);
});

test('what was saved since the file was read is not overwritten', async () => {
  const { own, file } = place();
  const source = { path: join(own, '.', 'dati.xlsx'), bytes: await readBytes(file) };
  writeFileSync(file, 'nel frattempo');
  await expect(writeBytes(file, bytesOf('dopo'), source)).rejects.toThrow(
    `Impossibile scrivere «${file}»: nel frattempo il file è cambiato: ripetere il comando.`,
  );
  expect([readFileSync(file, 'utf8'), readdirSync(own)]).toEqual(['nel frattempo', ['dati.xlsx']]);
});

test('a file that is too large to be a workbook is not read', async () => {
  const { file } = place();
  truncateSync(file, 513 * 1024 * 1024);
  await expect(readBytes(file)).rejects.toThrow(
    'Il file è troppo grande (occupa 513 MB): copiare i fogli dei dati in una cartella di lavoro nuova e riprovare.',
  );
});

test('a device without an end is not read', async () => {
  await expect(readBytes('/dev/zero')).rejects.toThrow('Impossibile leggere «/dev/zero»: non è un file.');
});
