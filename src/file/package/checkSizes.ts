import { tooLargeFile } from '../fileError';
import { PACKAGE_LIMITS } from './packageLimits';
import type { ZipEntry } from './zipEntry';

/** Refuses a container whose parts would grow beyond the limits, before any of them is inflated. */
export function checkSizes(entries: readonly ZipEntry[]): void {
  for (const { name, size, compressed } of entries) {
    if (size > PACKAGE_LIMITS.partBytes) throw tooLargeFile(`la parte «${name}» occupa ${megabytes(size)}`);
    if (size > PACKAGE_LIMITS.ratioFrom && size > compressed.length * PACKAGE_LIMITS.ratio) {
      throw tooLargeFile(`la parte «${name}» si espande più di ${PACKAGE_LIMITS.ratio} volte`);
    }
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > PACKAGE_LIMITS.totalBytes) throw tooLargeFile(`le parti occupano ${megabytes(total)}`);
}

/** Refuses a file by its bytes, before any of them is read. */
export function checkFileSize(bytes: number): void {
  if (bytes > PACKAGE_LIMITS.fileBytes) throw tooLargeFile(`occupa ${megabytes(bytes)}`);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
