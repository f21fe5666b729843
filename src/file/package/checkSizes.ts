import { FileError } from '../fileError';
import { PACKAGE_LIMITS } from './packageLimits';
import type { ZipEntry } from './zipEntry';

/** Refuses a container whose parts would grow beyond the limits, before any of them is inflated. */
export function checkSizes(entries: readonly ZipEntry[]): void {
  for (const { name, size, compressed } of entries) {
    if (size > PACKAGE_LIMITS.partBytes) throw tooLarge(`la parte «${name}» occupa ${megabytes(size)}`);
    if (size > PACKAGE_LIMITS.ratioFrom && size > compressed.length * PACKAGE_LIMITS.ratio) {
      throw tooLarge(`la parte «${name}» si espande più di ${PACKAGE_LIMITS.ratio} volte`);
    }
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > PACKAGE_LIMITS.totalBytes) throw tooLarge(`le parti occupano ${megabytes(total)}`);
}

function tooLarge(detail: string): FileError {
  return new FileError(
    'tooLarge',
    `Il file è troppo grande (${detail}): copiare i fogli dei dati in una cartella di lavoro nuova e riprovare.`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
