import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';
import { createZip } from '../../src/file/package/saveZip';
import { minimalWorkbook } from '../support/inputs';
import { convert, testWithLibreOffice } from '../support/libreOffice';
import { temporaryFolder } from '../support/temporaryFolder';
import { workbookOf } from '../support/workbookOf';

const folder = temporaryFolder();
const GOOD = workbookOf(minimalWorkbook());

/** A new folder with one file in it; `undefined` leaves it empty. */
function folderWith(name: string, bytes: Uint8Array | undefined): string {
  const own = join(folder, `${readdirSync(folder).length}`);
  mkdirSync(own);
  if (bytes) writeFileSync(join(own, name), bytes);
  return own;
}

/** The container of Office 97 with one stream, as far as it is looked at. */
function oleContainer(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return createZip(new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

const XLS =
  'Il file è nel vecchio formato .xls: aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».';
const ODS =
  'Il file è in formato OpenDocument (.ods): salvarlo come «Cartella di lavoro di Excel (.xlsx)» e riprovare.';

const UNUSABLE: readonly (readonly [about: string, bytes: Uint8Array | undefined, sentence: string])[] = [
  ['a missing file', undefined, 'Impossibile leggere «FILE»: il file o la cartella non esiste.'],
  ['an empty file', new Uint8Array(), 'Il file è vuoto: scegliere una cartella di lavoro di Excel (.xlsx o .xlsm).'],
  [
    'a text',
    new TextEncoder().encode('Obiettivo;Importo\r\n1A;10\r\n'),
    'Il file non è una cartella di lavoro di Excel: aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
  ],
  [
    'an encrypted workbook',
    oleContainer('EncryptedPackage\0'),
    'Il file è protetto da una password di apertura: toglierla in Excel (File, Informazioni, Proteggi cartella di lavoro), salvare e riprovare.',
  ],
  ['an old .xls', oleContainer('Workbook\0'), XLS],
  [
    'a .docx',
    zipOf({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': '<document/>',
    }),
    'Il file non è una cartella di lavoro di Excel, anche se ne ha la forma esterna: scegliere un file .xlsx o .xlsm.',
  ],
  ['an .ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), ODS],
  [
    'half a workbook',
    GOOD.slice(0, GOOD.length / 2),
    'Il file è danneggiato (manca la fine: forse la copia o lo scaricamento si è interrotto): aprirlo in Excel, salvarlo di nuovo come «Cartella di lavoro di Excel (.xlsx)» e riprovare.',
  ],
];

describe.each(UNUSABLE)('%s', (_, bytes, sentence) => {
  const own = folderWith('dati.xlsx', bytes);
  const file = join(own, 'dati.xlsx');
  const before = readdirSync(own);

  test.each([
    ['verifica', [file]],
    ['genera', [file, '-o', join(own, 'uscita.xlsx')]],
  ])('`%s` says so in a line and leaves nothing behind', async (command, words) => {
    expect(await runCommandLine([command, ...words])).toEqual({
      status: 2,
      stdout: '',
      stderr: `prospetti: ${sentence.replace('FILE', file)}\n`,
    });
    expect(readdirSync(own)).toEqual(before);
  });
});

testWithLibreOffice.each([
  ['xls', XLS],
  ['ods', ODS],
])('a real .%s is told from a workbook that can be read', async (format, sentence) => {
  const own = folderWith('dati.xlsx', await convert(GOOD, 'dati.xlsx', format));
  expect(await runCommandLine(['verifica', join(own, 'dati.xlsx')])).toEqual({
    status: 2,
    stdout: '',
    stderr: `prospetti: ${sentence}\n`,
  });
});

test('a folder is not a file', async () => {
  const { status, stderr } = await runCommandLine(['verifica', folder]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `prospetti: Impossibile leggere «${folder}»: è una cartella.\n`,
  });
});

describe('the output', () => {
  test.each([
    ['in a folder that does not exist', ['manca', 'uscita.xlsx'], 'il file o la cartella non esiste'],
    ['that is a folder', ['cartella.xlsx'], 'è una cartella'],
    ['below a file', ['dati.xlsx', 'uscita.xlsx'], 'una parte del percorso non è una cartella'],
  ])('%s: nothing is left behind', async (_, path, reason) => {
    const own = folderWith('dati.xlsx', GOOD);
    mkdirSync(join(own, 'cartella.xlsx'));
    const output = join(own, ...path);
    expect(await runCommandLine(['genera', join(own, 'dati.xlsx'), '-o', output])).toEqual({
      status: 2,
      stdout: '',
      stderr: `prospetti: Impossibile scrivere «${output}»: ${reason}.\n`,
    });
    expect(readdirSync(own, { recursive: true }).sort()).toEqual(['cartella.xlsx', 'dati.xlsx']);
  });

  test('must have the extension of its content, which Excel insists on', async () => {
    const own = folderWith('dati.xlsx', GOOD);
    const output = join(own, 'uscita.xlsm');
    const { status, stderr } = await runCommandLine(['genera', join(own, 'dati.xlsx'), '-o', output]);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      `prospetti: Il file da scrivere deve avere l’estensione .xlsx: «${output}».`,
    ]);
    expect(readdirSync(own)).toEqual(['dati.xlsx']);
  });

  test('may be the input, which then holds the reports', async () => {
    const own = folderWith('dati.xlsx', GOOD);
    const file = join(own, 'dati.xlsx');
    expect((await runCommandLine(['genera', file, '-o', file])).status).toBe(0);
    const first = readFileSync(file);
    expect((await runCommandLine(['genera', file, '-o', file])).status).toBe(0);
    expect(readFileSync(file).equals(first)).toBe(true);
    expect(first.length).toBeGreaterThan(GOOD.length);
    expect(readdirSync(own)).toEqual(['dati.xlsx']);
  });

  test('stays as it was where findings stop the reports', async () => {
    const own = folderWith('dati.xlsx', workbookOf(minimalWorkbook({ Programmi: undefined })));
    const output = join(own, 'uscita.xlsx');
    writeFileSync(output, 'prima');
    expect((await runCommandLine(['genera', join(own, 'dati.xlsx'), '-o', output])).status).toBe(1);
    expect(readFileSync(output, 'utf8')).toBe('prima');
    expect(readdirSync(own).sort()).toEqual(['dati.xlsx', 'uscita.xlsx']);
  });

  test('leaves the input as it was', async () => {
    const own = folderWith('dati.xlsx', GOOD);
    const output = join(own, 'uscita.xlsx');
    expect((await runCommandLine(['genera', join(own, 'dati.xlsx'), '-o', output])).status).toBe(0);
    expect(readFileSync(join(own, 'dati.xlsx')).equals(GOOD)).toBe(true);
  });
});
