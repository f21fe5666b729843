import { ERROR_REASONS } from '../errorReasons';
import { ExcelProblem } from '../excelProblem';

/** Bytes asked for at a time: the most that Office gives. */
const SLICE_BYTES = 4_194_304;

/** The open workbook as the bytes of its file, what was not saved yet included. Rejects with `ExcelProblem`. */
export async function currentFile(): Promise<Uint8Array> {
  const file = await answer<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answer<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      bytes.set(slice.data as ArrayLike<number>, filled);
      filled += slice.size;
    }
    return bytes;
  } finally {
    // Office keeps two files at most in memory: one that is left open is missed by the next who asks.
    file.closeAsync();
  }
}

function answer<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new ExcelProblem(ERROR_REASONS[error.code] ?? 'unknown', { code: String(error.code) }));
    });
  });
}
