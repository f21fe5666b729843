import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN_FOLDER, goldenCases, goldenFiles, runGolden, storedFiles } from './golden';

/** Writes what comes out of every golden case as what must come out: `npm run golden`. Read the difference before committing. */
async function updateGolden(): Promise<void> {
  for (const name of goldenCases()) {
    const files = goldenFiles(await runGolden(name));
    for (const stale of storedFiles(name)) rmSync(join(GOLDEN_FOLDER, name, stale));
    for (const [file, text] of files) writeFileSync(join(GOLDEN_FOLDER, name, file), text);
  }
}

void updateGolden();
