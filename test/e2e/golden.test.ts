import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN_FOLDER, goldenCases, goldenFiles, runGolden, storedFiles, storedText } from '../support/golden';

// After a wanted change: `npm run golden`, and read the difference.
describe.each(goldenCases())('%s', (name) => {
  test('gives the findings and the reports that it should', async () => {
    const actual = goldenFiles(await runGolden(name));
    const files = [...new Set([...actual.keys(), ...storedFiles(name)])].sort();
    for (const [file, text] of actual) keepIfOther(name, file, text);
    expect(Object.fromEntries(files.map((file) => [file, actual.get(file)?.split('\n')]))).toEqual(
      Object.fromEntries(files.map((file) => [file, storedText(name, file).split('\n')])),
    );
  });
});

/** Leaves what came out beside what should have, to be looked at with any tool. */
function keepIfOther(name: string, file: string, actual: string): void {
  const beside = join(GOLDEN_FOLDER, name, file.replace(/\.txt$/, '.actual.txt'));
  if (actual === storedText(name, file)) rmSync(beside, { force: true });
  else writeFileSync(beside, actual);
}
