import { damagedFile, FileError } from '../fileError';
import { checkEntryName } from './checkEntryName';
import { readZip64Sizes, type EntrySizes } from './zip64Sizes';
import { DEFLATED, STORED, type ZipEntry, type ZipMethod } from './zipEntry';

const SIGNATURE = 0x02014b50;
const LENGTH = 46;
const ENCRYPTED_FLAGS = 0x41;

/** What the directory of a ZIP container says of one entry. */
export interface DirectoryRow {
  readonly entry: Omit<ZipEntry, 'compressed'>;
  readonly nameBytes: Uint8Array;
  readonly sizes: EntrySizes;
  /** Where the next row begins. */
  readonly next: number;
}

/** Reads the row at `position`; the directory ends at `end`. */
export function readDirectoryRow(view: DataView, position: number, end: number): DirectoryRow {
  if (position + LENGTH > end || view.getUint32(position, true) !== SIGNATURE) throw brokenDirectory();
  const nameEnd = position + LENGTH + view.getUint16(position + 28, true);
  const extraEnd = nameEnd + view.getUint16(position + 30, true);
  const next = extraEnd + view.getUint16(position + 32, true);
  if (next > end) throw brokenDirectory();

  const part = (from: number, to: number): Uint8Array => new Uint8Array(view.buffer, view.byteOffset + from, to - from);
  const nameBytes = part(position + LENGTH, nameEnd);
  // Old tools write their own code page, not UTF-8; the names of a package are ASCII, the same in all of them.
  const name = new TextDecoder().decode(nameBytes);
  checkEntryName(name);
  if (view.getUint16(position + 8, true) & ENCRYPTED_FLAGS) throw encrypted(name);
  const sizes = readZip64Sizes(part(nameEnd, extraEnd), {
    size: view.getUint32(position + 24, true),
    compressedSize: view.getUint32(position + 20, true),
    offset: view.getUint32(position + 42, true),
  });
  const method = methodOf(view.getUint16(position + 10, true), name);
  const stamp = view.getUint32(position + 12, true);
  const crc = view.getUint32(position + 16, true);
  return { entry: { name, method, stamp, crc, size: sizes.size }, nameBytes, sizes, next };
}

/** The error for a directory that makes no sense. */
export function brokenDirectory(): FileError {
  return damagedFile('indice delle parti non leggibile');
}

function encrypted(name: string): FileError {
  return new FileError(
    'encrypted',
    `La parte «${name}» del file è cifrata: togliere la password in Excel, salvare e riprovare.`,
  );
}

function methodOf(method: number, name: string): ZipMethod {
  if (method === STORED || method === DEFLATED) return method;
  throw new FileError(
    'unsupported',
    `La parte «${name}» del file è compressa in un modo che Excel non usa: aprire il file in Excel, salvarlo di nuovo e riprovare.`,
  );
}
