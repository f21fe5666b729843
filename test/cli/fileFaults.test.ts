import { temporaryFolder } from '../support/temporaryFolder';
import { FAULT_CODES, WRITING_RUNS, runOnFaultyDisk, troubleOf } from './fileFaults';

const folder = temporaryFolder();

test.each(WRITING_RUNS.map((run) => [run.about, run] as const))(
  '%s: whichever operation of the disk fails, all is as it was',
  async (_, run) => {
    const { status, after: expected } = await runOnFaultyDisk(folder, run, undefined);
    expect(status).toBe(0);
    const failed: string[] = [];
    for (let operation = 0; ; operation += 1) {
      const code = FAULT_CODES[operation % FAULT_CODES.length] ?? 'EIO';
      const faulty = await runOnFaultyDisk(folder, run, { operation, code });
      expect([operation, troubleOf(faulty, expected)]).toEqual([operation, undefined]);
      if (faulty.failed === undefined) break;
      failed.push(faulty.failed);
    }
    expect(failed).toEqual(expect.arrayContaining(['stat', 'open', 'writeFile', 'sync', 'close', 'rename']));
  },
);
