import files from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** What the disk is asked for, by a path or by an open file; cleaning up is not among it. */
const OF_PATHS = ['open', 'readFile', 'realpath', 'rename', 'stat'] as const;
const OF_FILES = ['chmod', 'chown', 'close', 'sync', 'writeFile'] as const;

/** What is written before writing fails. */
const HALF = 'PK half a file';

type Work = (...given: never[]) => Promise<unknown>;

/** A fault to order: the operation of that number, from 0, fails with that code. */
export interface DiskFault {
  readonly operation: number;
  readonly code: string;
}

/**
 * Runs a work that goes to the disk, with a fault or without one; gives the operations that it asked for. The disk is the
 * real one up to the fault: half a file is written where writing fails.
 */
export async function onFaultyDisk<T>(
  fault: DiskFault | undefined,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly operations: readonly string[] }> {
  const operations: string[] = [];
  /** Does the work itself, or `instead` of it and then fails. */
  const ask = async (name: string, real: Work, given: never[], instead: () => Promise<unknown>): Promise<unknown> => {
    operations.push(name);
    if (operations.length - 1 !== fault?.operation) return real(...given);
    await instead();
    throw Object.assign(new Error(`${fault.code}: ordered`), { code: fault.code });
  };
  const faulty = (file: FileHandle): FileHandle =>
    new Proxy(file, {
      get: (_, name) => {
        const member: unknown = Reflect.get(file, name);
        if (typeof member !== 'function') return member;
        const real = member.bind(file) as Work;
        if (!OF_FILES.some((known) => known === name)) return real;
        return (...given: never[]) =>
          ask(String(name), real, given, async () => {
            if (name === 'close') await real();
            if (name === 'writeFile') await file.write(HALF);
          });
      },
    });
  const disk = files as unknown as Record<string, Work>;
  const kept = OF_PATHS.map((name) => [name, disk[name] as Work] as const);
  for (const [name, real] of kept) {
    disk[name] = async (...given) => {
      const answer = await ask(name, real, given, () => Promise.resolve());
      return name === 'open' ? faulty(answer as FileHandle) : answer;
    };
  }
  try {
    return { result: await work(), operations };
  } finally {
    for (const [name, real] of kept) disk[name] = real;
  }
}
