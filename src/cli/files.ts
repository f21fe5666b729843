import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileError } from '../file/fileError';
import { checkFileSize } from '../file/package/checkSizes';
import { sameBytes } from '../file/package/sameBytes';

/** A file that the system would not let us read or write; the message is an Italian sentence. */
export class FileAccessError extends Error {
  override readonly name = 'FileAccessError';
}

/** Reasons of our own beside those of the system. */
const READ_ONLY = 'READ_ONLY';
const CHANGED = 'CHANGED';
const NO_FILE = 'NO_FILE';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'il file o la cartella non esiste',
  EACCES: 'non si hanno i permessi',
  EPERM: 'non si hanno i permessi',
  EISDIR: 'è una cartella',
  ENOTDIR: 'una parte del percorso non è una cartella',
  ENOSPC: 'il disco è pieno',
  EDQUOT: 'lo spazio assegnato sul disco è esaurito',
  EIO: 'il disco dà un errore',
  EROFS: 'il disco è di sola lettura',
  EXDEV: 'il file sta su un altro disco della sua cartella',
  ENAMETOOLONG: 'il nome è troppo lungo',
  EBUSY: 'il file è in uso: chiuderlo in Excel e riprovare',
  ETXTBSY: 'il file è in uso: chiuderlo in Excel e riprovare',
  [NO_FILE]: 'non è un file',
  [READ_ONLY]: 'il file è protetto da scrittura',
  [CHANGED]: 'nel frattempo il file è cambiato: ripetere il comando',
};

/** The bytes of a file. Throws `FileAccessError`, and `FileError` for one that is too large to be a workbook. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isCharacterDevice()) throw failure(NO_FILE);
    checkFileSize(found.size);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileAccessError(`Impossibile leggere «${path}»: ${reasonOf(error)}.`);
  }
}

/**
 * Writes a file all or nothing: beside its place under another name, then renamed. A file that was there keeps its
 * permissions, and its owner where the system allows; a symbolic link keeps leading to it. Throws `FileAccessError`, and
 * leaves nothing behind.
 *
 * @param source what was read to make the bytes: where it is that very file, it must still be so
 */
export async function writeBytes(
  path: string,
  bytes: Uint8Array,
  source?: { readonly path: string; readonly bytes: Uint8Array },
): Promise<void> {
  let temporary: string | undefined;
  try {
    const target = (await unlessMissing(realpath(path))) ?? path;
    const before = await unlessMissing(stat(target));
    if (before?.isDirectory() === true) throw failure('EISDIR');
    // Renaming would replace it all the same: the system asks for permissions of the folder only.
    if (before && (before.mode & 0o222) === 0) throw failure(READ_ONLY);
    temporary = join(dirname(target), `.prospetti-${randomBytes(6).toString('hex')}`);
    const file = await open(temporary, 'wx', before ? before.mode & 0o777 : 0o666);
    try {
      await file.writeFile(bytes);
      if (before) {
        await keepOwner(file, before);
        await file.chmod(before.mode & 0o777);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    if (source && (await hasChanged(target, source))) throw failure(CHANGED);
    await rename(temporary, target);
  } catch (error) {
    // Where even this fails there was nothing to remove, and the first reason is the one to tell.
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
    throw new FileAccessError(`Impossibile scrivere «${path}»: ${reasonOf(error)}.`);
  }
}

/** Only the administrator may give a file to somebody else; to a group of one's own, anybody. */
async function keepOwner(
  file: FileHandle,
  { uid, gid }: { readonly uid: number; readonly gid: number },
): Promise<void> {
  await file
    .chown(uid, gid)
    .catch(() => file.chown(-1, gid))
    .catch(() => undefined);
}

/** True where the file to be replaced is the one that was read, and somebody has saved it since. */
async function hasChanged(
  target: string,
  source: { readonly path: string; readonly bytes: Uint8Array },
): Promise<boolean> {
  if ((await unlessMissing(realpath(source.path))) !== target) return false;
  return !sameBytes(await readFile(target), source.bytes);
}

async function unlessMissing<T>(looking: Promise<T>): Promise<T | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? `errore del sistema ${code}`.trim();
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
