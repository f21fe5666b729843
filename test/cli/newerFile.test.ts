import { readFileSync, writeFileSync } from 'node:fs';
import files from 'node:fs/promises';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';
import { changePart } from '../support/changePart';
import { minimalWorkbook } from '../support/inputs';
import { temporaryFolder } from '../support/temporaryFolder';
import { workbookOf } from '../support/workbookOf';

const folder = temporaryFolder();
const file = join(folder, 'prospetti.xlsx');
let made: Uint8Array;

/** A workbook with reports of two versions of its data. */
beforeAll(async () => {
  writeFileSync(file, workbookOf(minimalWorkbook()));
  await runCommandLine(['genera', file, '-o', file, '--prospetti', 'Scostamenti']);
  const changed = changePart(new Uint8Array(readFileSync(file)), 'xl/worksheets/sheet5.xml', (xml) =>
    xml.replace('<v>1400</v>', '<v>1401.5</v>'),
  );
  writeFileSync(file, changed);
  await runCommandLine(['genera', file, '-o', file, '--prospetti', 'Scostamenti']);
  made = new Uint8Array(readFileSync(file));
});

/** Somebody saves the file as soon as it was read. */
function saveOnceRead(): { readonly restore: () => void } {
  const disk = files as { readFile: (...given: never[]) => Promise<unknown> };
  const real = disk.readFile;
  const restore = (): void => {
    disk.readFile = real;
  };
  disk.readFile = async (...given) => {
    restore();
    const bytes = await real(...given);
    writeFileSync(file, 'salvato nel frattempo');
    return bytes;
  };
  return { restore };
}

test.each([
  [['genera', file, '-o', file]],
  [['ripristina', file, '-o', file]],
  [['invio', file, '-o', file]],
  [['invio', file, '-o', file, '--valori']],
])('%j does not replace what was saved since it read the file', async (words) => {
  writeFileSync(file, made);
  const { restore } = saveOnceRead();
  const { status, stderr } = await runCommandLine(words).finally(restore);
  expect([status, stderr]).toEqual([
    2,
    `prospetti: Impossibile scrivere «${file}»: nel frattempo il file è cambiato: ripetere il comando.\n`,
  ]);
  expect(readFileSync(file, 'utf8')).toBe('salvato nel frattempo');
});
