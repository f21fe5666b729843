import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN_FOLDER, goldenCases, goldenFiles, runGolden, storedFiles } from './golden';

/** Writes what comes out of every golden case as what must come out: `npm run golden`. Read the difference before committing. */
async function updateGolden(): Promise<void> {
  for (const name of goldenCases()) {
    const files = goldenFiles(await runGolden(name));
    // What is no text was not written here: it stays, and the test complains of it.
    const stale = storedFiles(name).filter((file) => file.endsWith('.txt') && !files.has(file));
    for (const file of stale) rmSync(join(GOLDEN_FOLDER, name, file));
    for (const [file, text] of files) writeFileSync(join(GOLDEN_FOLDER, name, file), text);
  }
}

void updateGolden();
