import { damagedFile, FileError } from '../fileError';
import { brokenDirectory, readDirectoryRow, type DirectoryRow } from './directoryRow';
import { findDirectory, type DirectoryPlace } from './findDirectory';
import { PACKAGE_LIMITS } from './packageLimits';
import { sameBytes } from './sameBytes';
import type { ZipEntry } from './zipEntry';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;

/** An entry, and the bytes of the file that its local header and its data take. */
interface LocatedEntry {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

/**
 * The entries of a ZIP container in the order of its directory, folders left out. Nothing is inflated; what the
 * directory says is checked against the local headers and for overlaps first.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > PACKAGE_LIMITS.entries) throw tooManyEntries(directory.count);
  const located = readRows(view, directory).map((row) => locateEntry(bytes, view, row, directory.start));
  checkOverlaps(located);
  return located.map(({ entry }) => entry).filter(({ name }) => !name.endsWith('/'));
}

function readRows(view: DataView, directory: DirectoryPlace): readonly DirectoryRow[] {
  const rows: DirectoryRow[] = [];
  let position = directory.start;
  while (rows.length < directory.count) {
    const row = readDirectoryRow(view, position, directory.end);
    rows.push(row);
    position = row.next;
  }
  if (position !== directory.end) throw brokenDirectory();
  return rows;
}

/** The compressed bytes of a row; its local header must agree with the directory. */
function locateEntry(bytes: Uint8Array, view: DataView, row: DirectoryRow, limit: number): LocatedEntry {
  const start = row.sizes.offset;
  const header = start + LOCAL_LENGTH <= limit && view.getUint32(start, true) === LOCAL_SIGNATURE;
  const nameEnd = header ? start + LOCAL_LENGTH + view.getUint16(start + 26, true) : limit;
  const dataStart = header ? nameEnd + view.getUint16(start + 28, true) : limit;
  const end = dataStart + row.sizes.compressedSize;
  if (
    !header ||
    end > limit ||
    view.getUint16(start + 8, true) !== row.entry.method ||
    !sameBytes(bytes.subarray(start + LOCAL_LENGTH, nameEnd), row.nameBytes)
  ) {
    throw damagedFile(`la parte «${row.entry.name}» non è dove l'indice la indica`);
  }
  return { entry: { ...row.entry, compressed: bytes.subarray(dataStart, end) }, start, end };
}

function checkOverlaps(located: readonly LocatedEntry[]): void {
  const inOrder = [...located].sort((a, b) => a.start - b.start);
  inOrder.forEach(({ end }, index) => {
    const following = inOrder[index + 1];
    if (following && following.start < end) throw damagedFile('parti sovrapposte');
  });
}

function tooManyEntries(count: number): FileError {
  return new FileError(
    'tooLarge',
    `Il file contiene ${count} parti, più delle ${PACKAGE_LIMITS.entries} ammesse: copiare i fogli dei dati in una cartella di lavoro nuova e riprovare.`,
  );
}
