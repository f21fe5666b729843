import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';
import { openWorkbook } from '../../src/file/openWorkbook';
import { onFaultyDisk, type DiskFault } from '../support/faultyDisk';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';

/** What goes wrong with disks. */
export const FAULT_CODES = ['ENOSPC', 'EACCES', 'EIO', 'EXDEV', 'EBUSY', 'EROFS', 'EDQUOT', 'EMFILE'] as const;

/** The permissions of what was there before. */
const MODE = 0o640;

/** A command that writes, in a folder that holds `dati.xlsx` and `prima.xlsx`. */
export interface WritingRun {
  readonly about: string;
  readonly words: readonly string[];
}

export const WRITING_RUNS: readonly WritingRun[] = [
  { about: '`modello` to a new file', words: ['modello', '-o', 'nuovo.xlsx', '--anno', '2021'] },
  { about: '`modello` over a file', words: ['modello', '-o', 'prima.xlsx', '--anno', '2021'] },
  { about: '`modello` with the example', words: ['modello', '-o', 'nuovo.xlsx', '--esempio', 'lucca-2020'] },
  { about: '`genera` to a new file', words: ['genera', 'dati.xlsx', '-o', 'nuovo.xlsx'] },
  { about: '`genera` over another file', words: ['genera', 'dati.xlsx', '-o', 'prima.xlsx'] },
  { about: '`genera` over its own file', words: ['genera', 'dati.xlsx', '-o', 'dati.xlsx'] },
  { about: '`nuovo-esercizio` to a new file', words: ['nuovo-esercizio', 'dati.xlsx', '-o', 'nuovo.xlsx'] },
  { about: '`nuovo-esercizio` over its own file', words: ['nuovo-esercizio', 'dati.xlsx', '-o', 'dati.xlsx'] },
];

/** What a folder holds: contents and permissions of its files. */
type Folder = Readonly<Record<string, { readonly mode: number; readonly bytes: string }>>;

/** How a run with a fault ended. */
export interface FaultyRun {
  /** The operation that failed; nothing where the run ended before it. */
  readonly failed: string | undefined;
  readonly status: number;
  readonly stderr: string;
  readonly before: Folder;
  readonly after: Folder;
}

/** Runs a command in a new folder below the given one, on a disk with that fault. */
export async function runOnFaultyDisk(
  folder: string,
  run: WritingRun,
  fault: DiskFault | undefined,
): Promise<FaultyRun> {
  const own = join(folder, 'disco');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  for (const name of ['dati.xlsx', 'prima.xlsx']) {
    writeFileSync(join(own, name), name === 'dati.xlsx' ? DATA : 'prima');
    chmodSync(join(own, name), MODE);
  }
  const before = contents(own);
  const words = run.words.map((word) => (word.endsWith('.xlsx') ? join(own, word) : word));
  const { result, operations } = await onFaultyDisk(fault, () => runCommandLine(words));
  return {
    failed: fault === undefined ? undefined : operations[fault.operation],
    status: result.status,
    stderr: result.stderr.replaceAll(own, ''),
    before,
    after: contents(own),
  };
}

/** What is wrong with how a run ended; nothing where it either left all as it was and said so, or did all its work. */
export function troubleOf({ failed, status, stderr, before, after }: FaultyRun, expected: Folder): string | undefined {
  if (status === 0) {
    // The owner is kept where the system allows it.
    if (failed !== undefined && failed !== 'chown') return `${failed} failed and nobody was told`;
    return isDone(after, expected) ? undefined : 'the work is not done';
  }
  if (!/^prospetti: Impossibile (leggere|scrivere) «[^»]*»: [^\n]+\.\n$/.test(stderr)) return `told: ${stderr}`;
  return JSON.stringify(after) === JSON.stringify(before) ? undefined : 'the folder is not as it was';
}

/** A template says when it was made: it need not be the same, only whole. */
function isDone(after: Folder, expected: Folder): boolean {
  const modes = (folder: Folder): string =>
    JSON.stringify(Object.entries(folder).map(([name, { mode }]) => [name, mode]));
  if (modes(after) !== modes(expected)) return false;
  return Object.entries(after).every(([name, { bytes }]) => {
    if (bytes === expected[name]?.bytes) return true;
    return openWorkbook(new Uint8Array(Buffer.from(bytes, 'base64'))).sheets.length > 0;
  });
}

const DATA = workbookOf(minimalWorkbook());

function contents(folder: string): Folder {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const path = join(folder, name);
        return [name, { mode: statSync(path).mode & 0o777, bytes: readFileSync(path).toString('base64') }];
      }),
  );
}
