import { FileError } from '../../src/file/fileError';

/** The reason and the sentence of the `FileError` that the action ends in; anything else thrown comes through. */
export function fileErrorOf(action: () => unknown): { readonly reason: string; readonly message: string } | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { reason: error.reason, message: error.message };
  }
}
