import { inflateRawSync } from 'node:zlib';
import { deflateSync, unzipSync } from 'fflate';
import { crc32 } from '../../../src/file/package/crc32';
import { fflateCodec } from '../../../src/file/package/fflateCodec';
import { packEntry } from '../../../src/file/package/packEntry';
import { createZip, saveZip } from '../../../src/file/package/saveZip';
import { writeContainer } from '../../../src/file/package/writeContainer';
import { openZip } from '../../../src/file/package/zipArchive';
import { bytesOf, directoryField, textOf } from './zipBytes';

const TEXT = bytesOf('uno due tre '.repeat(40));
/** As another program wrote it: another level, another date, a part that was stored. */
const FOREIGN = openZip(
  writeContainer([
    {
      name: 'a.xml',
      method: 8,
      stamp: 0x5a21_6000,
      crc: crc32(TEXT),
      size: 480,
      compressed: deflateSync(TEXT, { level: 1 }),
    },
    {
      name: 'b.xml',
      method: 8,
      stamp: 0x5a21_6000,
      crc: crc32(TEXT),
      size: 480,
      compressed: deflateSync(TEXT, { level: 9 }),
    },
    { name: 'c.bin', method: 0, stamp: 0x5a21_6000, crc: crc32(TEXT), size: 480, compressed: TEXT },
  ]),
);

test('what is not named leaves as it came, compressed bytes and date included', () => {
  const saved = openZip(saveZip(FOREIGN, new Map()));
  expect(saved.entries).toEqual(FOREIGN.entries);
  expect(saveZip(saved, new Map())).toEqual(saveZip(FOREIGN, new Map()));
});

test('parts are changed in their place, removed, and added at the end', () => {
  const changes = new Map([
    ['new.xml', packEntry('new.xml', bytesOf('new'), fflateCodec)],
    ['B.XML', null],
    ['A.xml', packEntry('A.xml', bytesOf('changed'), fflateCodec)],
    ['never-there.xml', null],
  ]);
  const saved = openZip(saveZip(FOREIGN, changes));
  expect(saved.names.map((name) => [name, textOf(saved.read(name))])).toEqual([
    ['a.xml', 'changed'],
    ['c.bin', textOf(TEXT)],
    ['new.xml', 'new'],
  ]);
  expect(saved.entries.map(({ stamp }) => stamp)).toEqual([0x0021_0000, 0x5a21_6000, 0x0021_0000]);
});

test('other readers of ZIP understand it', () => {
  const zip = createZip(
    new Map([
      ['città/a.xml', TEXT],
      ['b.bin', bytesOf('b')],
    ]),
  );
  expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, textOf(bytes)])).toEqual([
    ['città/a.xml', textOf(TEXT)],
    ['b.bin', 'b'],
  ]);
  const start = 30 + bytesOf('città/a.xml').length;
  const compressed = zip.subarray(start, start + directoryField(zip, 0, 'compressedSize'));
  expect(textOf(inflateRawSync(compressed))).toBe(textOf(TEXT));
});

test('the same parts give the same bytes', () => {
  expect(createZip(new Map([['a', TEXT]]))).toEqual(createZip(new Map([['a', TEXT]])));
});
