import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that the system would not let us read or write; the message is an Italian sentence. */
export class FileAccessError extends Error {
  override readonly name = 'FileAccessError';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'il file o la cartella non esiste',
  EACCES: 'non si hanno i permessi',
  EPERM: 'non si hanno i permessi',
  EISDIR: 'è una cartella',
  ENOTDIR: 'una parte del percorso non è una cartella',
  ENOSPC: 'il disco è pieno',
  EROFS: 'il disco è di sola lettura',
  EBUSY: 'il file è in uso: chiuderlo in Excel e riprovare',
  ETXTBSY: 'il file è in uso: chiuderlo in Excel e riprovare',
};

/** The bytes of a file. Throws `FileAccessError`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new FileAccessError(`Impossibile leggere «${path}»: ${reasonOf(error)}.`);
  }
}

/**
 * Writes a file all or nothing: beside its place under another name, then renamed. A file that was there keeps its
 * permissions. Throws `FileAccessError`, and leaves nothing behind.
 */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    const before = await stat(path).catch(() => undefined);
    if (before?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
    const file = await open(temporary, 'wx', before ? before.mode & 0o777 : 0o666);
    try {
      await file.writeFile(bytes);
      if (before) await file.chmod(before.mode & 0o777);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    // Where even this fails there was nothing to remove, and the first reason is the one to tell.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new FileAccessError(`Impossibile scrivere «${path}»: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? `errore del sistema ${code}`.trim();
}
