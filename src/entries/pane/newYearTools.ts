import { EditableFile } from '../../file/editableFile';
import { FileError } from '../../file/fileError';
import { PaneError } from '../../taskpane/failure/failure';
import type { Progress } from '../../usecases/progress';
import { prepareNewYear } from '../../usecases/newYear';

/** A new year's workbook, as the bytes of its file, and what was done. */
export type NextYear =
  | {
      readonly outcome: 'written';
      readonly year: number;
      readonly done: readonly string[];
      readonly result: Uint8Array;
    }
  | { readonly outcome: 'stopped' };

/** «Prepara il nuovo esercizio» for the pane, which works on the workbook's file in Excel too. */
export async function nextYear(bytes: Uint8Array, progress: Progress): Promise<NextYear> {
  try {
    const file = new EditableFile(bytes);
    const made = await prepareNewYear(file, progress);
    if (made.outcome === 'stopped' || !file.result) return { outcome: 'stopped' };
    return { ...made, result: file.result };
  } catch (error) {
    throw error instanceof FileError ? new PaneError({ reason: 'file', sentence: error.message }) : error;
  }
}
