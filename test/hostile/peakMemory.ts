import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE } from '../support/bundledCli';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';
import type { HostileFile } from './hostileFile';

/** The most that the command line may take of memory for any of these files, in megabytes. */
export const MOST_MEMORY = 1_500;

/** The most memory that the commands ever hold on a file, in megabytes, each in a process of its own. Needs the bundle. */
export function peakMemory(folder: string, { bytes }: Pick<HostileFile, 'bytes'>): number {
  const [file, output] = [join(folder, 'dati.xlsx'), join(folder, 'uscita.xlsx')];
  writeFileSync(file, bytes());
  rmSync(output, { force: true });
  return Math.max(peakOf(['verifica', file, '--json']), peakOf(['genera', file, '-o', output, '--bozza', '--json']));
}

function peakOf(words: readonly string[]): number {
  const { output } = spawnSync(process.execPath, ['--require', join(__dirname, 'reportPeak.cjs'), BUNDLE, ...words], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // A process that runs out of memory is killed before it can say how much it had.
  return output[3] ? Number(output[3].toString()) / 1024 : Infinity;
}

/** More than a million cells that cannot be read: too slow for the ordinary tests. */
export const MILLION_FINDINGS: Pick<HostileFile, 'about' | 'bytes'> = {
  about: 'more than a million cells that cannot be read',
  bytes: () => {
    const sheets = minimalWorkbook();
    const [header = [], row = []] = sheets.Risorse ?? [];
    const bad = row.map((cell) => (typeof cell === 'number' ? 'n.d.' : cell));
    return workbookOf({ ...sheets, Risorse: [header, row, ...Array<typeof row>(180_000).fill(bad)] });
  },
};
