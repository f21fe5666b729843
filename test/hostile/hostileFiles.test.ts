import { FileError } from '../../src/file/fileError';
import { FilePort } from '../../src/file/filePort';
import { verify } from '../../src/usecases/verify';
import { temporaryFolder } from '../support/temporaryFolder';
import { HOSTILE_FILES } from './hostileFiles';
import { expectedOf, tryHostileFile } from './tryHostileFile';

const folder = temporaryFolder();

describe.each(Object.entries(HOSTILE_FILES))('%s', (_, files) => {
  test.each(files.map((file) => [file.about, file] as const))(
    '%s',
    async (_, file) => {
      expect(await tryHostileFile(folder, file)).toEqual(expectedOf(file));
    },
    180_000,
  );
});

test('a browser, which inflates in JavaScript, ends in the same sentences', async () => {
  for (const { about, bytes, ends } of Object.values(HOSTILE_FILES).flat()) {
    if (typeof ends !== 'object' || !('refused' in ends)) continue;
    const read = async (): Promise<unknown> => verify(new FilePort(bytes()));
    const error = await read().catch((thrown: unknown) => thrown);
    expect([about, error instanceof FileError ? error.message : error]).toEqual([about, ends.refused]);
  }
}, 180_000);

test('no two files are called the same', () => {
  const names = Object.values(HOSTILE_FILES).flatMap((files) => files.map(({ about }) => about));
  expect(new Set(names).size).toBe(names.length);
});
