import { Cancelled, type Progress } from '../../src/core/progress';
import { FilePort } from '../../src/file/filePort';
import { generate } from '../../src/usecases/generate';
import { exampleWorkbook } from '../../assets/esempi/exampleWorkbook';
import { readExample } from '../example/exampleData';

/** Notes what is told and each pause, and stops the run at the given note. */
function noting(stopAt?: string): Progress & { readonly notes: string[] } {
  const notes: string[] = [];
  return {
    notes,
    report: (step, done, total) => notes.push(`${step} ${done} of ${total}`),
    cancelled: () => stopAt !== undefined && notes.includes(stopAt),
    pause: () => {
      notes.push('pause');
      return Promise.resolve();
    },
  };
}

const EXAMPLE = exampleWorkbook(readExample(), 2020);
const WANTED = { draft: false, reports: ['Scostamenti', 'Missioni e programmi', 'Verifiche'] };

test('each step is told and lets others have the machine before it begins, each report that is laid out too', async () => {
  const progress = noting();
  await generate(new FilePort(EXAMPLE), WANTED, progress);
  expect(progress.notes).toEqual(
    [
      ...['reading 0 of 1', 'checking 0 of 1'],
      ...['layingOut 0 of 3', 'layingOut 1 of 3', 'layingOut 2 of 3', 'writing 0 of 1'],
    ].flatMap((note) => [note, 'pause']),
  );
});

test.each(['reading 0 of 1', 'checking 0 of 1', 'layingOut 2 of 3', 'writing 0 of 1'])(
  'a run that is stopped at «%s» goes no further, and nothing is written',
  async (note) => {
    const workbook = new FilePort(EXAMPLE);
    const progress = noting(note);
    await expect(generate(workbook, WANTED, progress)).rejects.toThrow(Cancelled);
    expect(progress.notes.at(-2)).toBe(note);
    expect(workbook.result).toBeUndefined();
  },
);
