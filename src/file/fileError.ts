/** Why a file cannot be read or written; for tests and for callers that react to one of them. */
export type FileErrorReason =
  | 'empty'
  | 'notZip'
  | 'encrypted'
  | 'legacyXls'
  | 'binaryWorkbook'
  | 'openDocument'
  | 'notWorkbook'
  | 'damaged'
  | 'tooLarge'
  | 'unsupported';

/** A file that cannot be read or written; `message` is one Italian sentence saying what is wrong and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly reason: FileErrorReason,
    message: string,
  ) {
    super(message);
  }
}

/** The error for a file that is broken inside; `detail` is an Italian clause that says where, without a full stop. */
export function damagedFile(detail: string): FileError {
  return new FileError(
    'damaged',
    `Il file è danneggiato (${detail}): aprirlo in Excel, salvarlo di nuovo come «Cartella di lavoro di Excel (.xlsx)» e riprovare.`,
  );
}

/** The error for a file that would take too much to read; `detail` is an Italian clause that says what is too much. */
export function tooLargeFile(detail: string): FileError {
  return new FileError(
    'tooLarge',
    `Il file è troppo grande (${detail}): copiare i fogli dei dati in una cartella di lavoro nuova e riprovare.`,
  );
}
