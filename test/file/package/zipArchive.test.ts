import { Zip, ZipDeflate } from 'fflate';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { fflateCodec } from '../../../src/file/package/fflateCodec';
import { createZip } from '../../../src/file/package/saveZip';
import { openZip } from '../../../src/file/package/zipArchive';
import { fileErrorOf } from '../fileErrorOf';
import { bytesOf, directoryField, textOf, withBytes, withDirectoryRow } from './zipBytes';

const LONG = 'abcdefghij'.repeat(50);
const PARTS = new Map([
  ['[Content_Types].xml', bytesOf(LONG)],
  ['xl/workbook.xml', bytesOf('short')],
  ['xl/città.xml', new Uint8Array()],
]);
const ZIP = createZip(PARTS);

test('parts are read back, whatever the case of their names', () => {
  const archive = openZip(ZIP);
  expect(archive.names).toEqual(['[Content_Types].xml', 'xl/workbook.xml', 'xl/città.xml']);
  expect(archive.names.map((name) => textOf(archive.read(name)))).toEqual([LONG, 'short', '']);
  expect(textOf(archive.read('XL/Workbook.xml'))).toBe('short');
  expect([archive.has('xl/WORKBOOK.xml'), archive.has('xl/other.xml')]).toEqual([true, false]);
  expect(fileErrorOf(() => archive.read('xl/other.xml'))).toEqual({
    reason: 'damaged',
    message:
      'Il file è danneggiato (manca la parte «xl/other.xml»): aprirlo in Excel, salvarlo di nuovo come «Cartella di lavoro di Excel (.xlsx)» e riprovare.',
  });
});

test('sizes that stand behind the data are found in the directory', () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  const part = new ZipDeflate('a/b.xml');
  zip.add(part);
  part.push(bytesOf(LONG), true);
  zip.end();
  expect(textOf(openZip(Buffer.concat(chunks)).read('a/b.xml'))).toBe(LONG);
});

test('a view into a larger buffer is read from its own start', () => {
  const larger = new Uint8Array(ZIP.length + 20);
  larger.set(ZIP, 7);
  expect(textOf(openZip(larger.subarray(7, 7 + ZIP.length)).read('[Content_Types].xml'))).toBe(LONG);
});

test('folders are no parts', () => {
  expect(openZip(createZip(new Map([['xl/', new Uint8Array()], ...PARTS]))).names).toEqual([...PARTS.keys()]);
});

test.each([
  [
    'a part twice',
    withBytes(
      createZip(
        new Map([
          ['a.xml', bytesOf('1')],
          ['b.xml', bytesOf('2')],
        ]),
      ),
      'b.xml',
      'A.xml',
    ),
  ],
  ['parts that overlap', withDirectoryRow(twins(), 1, { offset: 0 })],
  ['data beyond the directory', withDirectoryRow(ZIP, 0, { compressedSize: 100_000 })],
  ['a header beyond the file', withDirectoryRow(ZIP, 0, { offset: 0xfffffff0 })],
  ['a local header of another method', withDirectoryRow(ZIP, 0, { method: 0 })],
  ['a local header of another name', withFirstBytes(ZIP, 'Content_Types', 'Content_Typos')],
  ['sizes in a missing ZIP64 field', withDirectoryRow(ZIP, 0, { size: 0xffffffff })],
  ['a byte behind the end', Uint8Array.of(...ZIP, 0)],
])('%s: damaged', (_, zip) => {
  expect(fileErrorOf(() => openZip(zip))?.reason).toBe('damaged');
});

test.each([
  '../../ab.xml',
  '/aaaaaaa.xml',
  'aa\\aaaa.xml',
  'C:/aaaaa.xml',
  'aa//aaaa.xml',
  'aa/./aaa.xml',
  'aaaaaa\u0000.xml',
])('the name %j is refused as hostile', (name) => {
  const error = fileErrorOf(() => openZip(createZip(new Map([[name, bytesOf('x')]]))));
  expect(error?.message).toBe(
    `Il file contiene una parte con un nome non ammesso («${name.replace('\u0000', '?')}»): non è stato scritto da Excel e non va aperto.`,
  );
});

test.each([
  ['encrypted', withDirectoryRow(ZIP, 0, { flags: 1 })],
  ['unsupported', withDirectoryRow(ZIP, 0, { method: 9 })],
])('a part that is %s', (reason, zip) => {
  expect(fileErrorOf(() => openZip(zip))?.reason).toBe(reason);
});

const CODECS = [
  ['fflate', fflateCodec],
  ['zlib', nodeCodec],
] as const;

describe.each(CODECS)('with %s, where the directory says', (_, codec) => {
  test.each([
    ['another checksum', withDirectoryRow(ZIP, 0, { crc: directoryField(ZIP, 0, 'crc') ^ 1 })],
    ['more bytes than declared', withDirectoryRow(ZIP, 0, { size: LONG.length - 1 })],
    ['fewer bytes than declared', withDirectoryRow(ZIP, 0, { size: LONG.length + 1 })],
    ['a stream cut short', withDirectoryRow(ZIP, 0, { compressedSize: directoryField(ZIP, 0, 'compressedSize') - 3 })],
  ])('%s: damaged when the part is read', (_, zip) => {
    const archive = openZip(zip, codec);
    expect(fileErrorOf(() => archive.read('[Content_Types].xml'))?.reason).toBe('damaged');
    expect(textOf(archive.read('xl/workbook.xml'))).toBe('short');
  });
});

describe('a file that would grow beyond the limits', () => {
  const bomb = createZip(new Map([['bomb.xml', new Uint8Array(8 * 1024 * 1024)]]));

  test('is refused by its ratio before anything is inflated', () => {
    expect(fileErrorOf(() => openZip(bomb))).toEqual({
      reason: 'tooLarge',
      message:
        'Il file è troppo grande (la parte «bomb.xml» si espande più di 300 volte): copiare i fogli dei dati in una cartella di lavoro nuova e riprovare.',
    });
  });

  test.each(CODECS)('stops inflating with %s where it lies about its size', (_, codec) => {
    const archive = openZip(withDirectoryRow(bomb, 0, { size: 1000 }), codec);
    expect(fileErrorOf(() => archive.read('bomb.xml'))?.reason).toBe('damaged');
  });

  test('is refused by the size of a part', () => {
    expect(fileErrorOf(() => openZip(withDirectoryRow(ZIP, 0, { size: 300 * 1024 * 1024 })))?.message).toBe(
      'Il file è troppo grande (la parte «[Content_Types].xml» occupa 300 MB): copiare i fogli dei dati in una cartella di lavoro nuova e riprovare.',
    );
  });

  test('is refused by the number of its parts', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()] as const);
    expect(fileErrorOf(() => openZip(createZip(new Map(many))))?.reason).toBe('tooLarge');
  });
});

/** Two parts of one name's length and one content, so that each header fits the other's place. */
function twins(): Uint8Array {
  return createZip(
    new Map([
      ['a.xml', bytesOf('same')],
      ['b.xml', bytesOf('same')],
    ]),
  );
}

function withFirstBytes(zip: Uint8Array, from: string, to: string): Uint8Array {
  const forged = withBytes(zip, from, to);
  const bytes = zip.slice();
  bytes.set(forged.subarray(0, 60));
  return bytes;
}
