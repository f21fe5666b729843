import { Cancelled, type Progress } from '../../src/core/progress';
import { openWorkbook } from '../../src/file/openWorkbook';
import { FilePort } from '../../src/file/filePort';
import { generate } from '../../src/usecases/generate';
import { exampleWorkbook } from '../../assets/esempi/exampleWorkbook';
import { readExample } from '../example/exampleData';
import { changePart } from '../support/changePart';
import { generated } from '../support/generated';

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

test('a number written over a report goes to the note of its line, and the run says so; nothing else is asked or moved', async () => {
  const wanted = { reports: ['Scostamenti'] };
  const first = await generated(EXAMPLE, wanted);
  const { sheets } = openWorkbook(first.bytes);
  const part = sheets.find(({ name }) => name === 'Scostamenti')?.part ?? '';
  const typedOver = changePart(first.bytes, part, (xml) =>
    xml.replace(/<c r="E9"[^>]*>.*?<\/c>/, '<c r="E9"><v>1.5</v></c>'),
  );
  const second = await generated(typedOver, wanted);
  expect(second.generation).toMatchObject({ moved: [{ sheet: 'Scostamenti', cell: 'E9', text: '1,5' }] });
  expect(openWorkbook(second.bytes).readGrid('Scostamenti').rows[8]?.at(-1)).toBe('[scritto nel prospetto: E9 1,5]');
  const third = await generated(second.bytes, wanted);
  expect(third.generation).toMatchObject({ moved: [] });
  expect(third.bytes).toEqual(second.bytes);
});
