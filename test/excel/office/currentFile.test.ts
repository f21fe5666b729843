import { currentFile } from '../../../src/excel/office/currentFile';

/** Office's frame: it gives the workbook's file, or says by a number why not. */
function office(document: object): void {
  Object.assign(globalThis, {
    Office: {
      FileType: { Compressed: 'compressed' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      context: { document },
    },
  });
}

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

type Done = (result: object) => void;

test('the file comes in slices, and is closed', async () => {
  const slices = [
    [80, 75],
    [3, 4, 5],
  ];
  let closed = 0;
  const file = {
    size: 5,
    sliceCount: 2,
    getSliceAsync: (index: number, done: Done) => {
      const data = slices[index] ?? [];
      done({ status: 'succeeded', value: { data, size: data.length } });
    },
    closeAsync: () => {
      closed += 1;
    },
  };
  office({
    getFileAsync: (_type: string, _options: object, done: Done) => {
      done({ status: 'succeeded', value: file });
    },
  });
  expect([...(await currentFile())]).toEqual([80, 75, 3, 4, 5]);
  expect(closed).toBe(1);
});

test.each([
  [5004, 'editMode'],
  [5012, 'sessionLost'],
  [5103, 'payloadRefused'],
  [7000, 'readOnly'],
  [5001, 'unknown'],
])('Office’s %i is %s', async (code, reason) => {
  office({
    getFileAsync: (_type: string, _options: object, done: Done) => {
      done({ status: 'failed', error: { code, message: 'in English' } });
    },
  });
  await expect(currentFile()).rejects.toMatchObject({ reason, details: { code: String(code) } });
});
