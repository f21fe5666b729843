import { openZip } from '../../../src/file/package/zipArchive';
import { fileErrorOf } from '../fileErrorOf';
import { textOf } from './zipBytes';

/** A container of one stored part `a` holding `hello`, with every size and offset in ZIP64 fields. */
function zip64(): { bytes: Uint8Array; view: DataView; locator: number } {
  const bytes = new Uint8Array(31 + 5 + 47 + 28 + 56 + 20 + 22);
  const view = new DataView(bytes.buffer);
  const common = (at: number): void => {
    view.setUint16(at, 45, true);
    view.setUint32(at + 10, 0x3610a686, true);
    view.setUint32(at + 14, 0xffffffff, true);
    view.setUint32(at + 18, 0xffffffff, true);
    view.setUint16(at + 22, 1, true);
  };
  view.setUint32(0, 0x04034b50, true);
  common(4);
  bytes.set([97, 104, 101, 108, 108, 111], 30);

  const directory = 36;
  view.setUint32(directory, 0x02014b50, true);
  common(directory + 6);
  view.setUint16(directory + 30, 28, true);
  view.setUint32(directory + 42, 0xffffffff, true);
  bytes[directory + 46] = 97;
  const extra = directory + 47;
  view.setUint16(extra, 1, true);
  view.setUint16(extra + 2, 24, true);
  view.setBigUint64(extra + 4, 5n, true);
  view.setBigUint64(extra + 12, 5n, true);

  const end64 = extra + 28;
  view.setUint32(end64, 0x06064b50, true);
  view.setBigUint64(end64 + 32, 1n, true);
  view.setBigUint64(end64 + 40, BigInt(end64 - directory), true);
  view.setBigUint64(end64 + 48, BigInt(directory), true);
  const locator = end64 + 56;
  view.setUint32(locator, 0x07064b50, true);
  view.setBigUint64(locator + 8, BigInt(end64), true);
  const end = locator + 20;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 10, 0xffff, true);
  view.setUint32(end + 12, 0xffffffff, true);
  view.setUint32(end + 16, 0xffffffff, true);
  return { bytes, view, locator };
}

test('sizes and places are read from the ZIP64 fields', () => {
  expect(textOf(openZip(zip64().bytes).read('a'))).toBe('hello');
});

test('a ZIP64 directory that is nowhere: damaged', () => {
  const { bytes, view, locator } = zip64();
  view.setBigUint64(locator + 8, 2n ** 60n, true);
  expect(fileErrorOf(() => openZip(bytes))?.reason).toBe('damaged');
});
