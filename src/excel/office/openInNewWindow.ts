import { problemOf } from '../problemOf';

/** Opens a workbook in a window of its own; `base64` is its `.xlsx` file. Rejects with `ExcelProblem` where this Excel cannot. */
export async function openInNewWindow(base64: string): Promise<void> {
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw problemOf(error);
  }
}
