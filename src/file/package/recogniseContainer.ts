import { FileError } from '../fileError';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/** Lets only ZIP containers pass; what else people take for an `.xlsx` gets its own explanation. */
export function recogniseContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new FileError('empty', 'Il file è vuoto: scegliere una cartella di lavoro di Excel (.xlsx o .xlsm).');
  }
  if (startsWith(bytes, OLE2)) throw oleError(bytes);
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return;
  throw new FileError(
    'notZip',
    'Il file non è una cartella di lavoro di Excel: aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
  );
}

/** The container of Office 97 holds old workbooks, and new ones that are encrypted; its streams tell which. */
function oleError(bytes: Uint8Array): FileError {
  if (containsName(bytes, 'EncryptedPackage')) {
    return new FileError(
      'encrypted',
      'Il file è protetto da una password di apertura: toglierla in Excel (File, Informazioni, Proteggi cartella di lavoro), salvare e riprovare.',
    );
  }
  if (containsName(bytes, 'Workbook') || containsName(bytes, 'Book')) {
    return new FileError(
      'legacyXls',
      'Il file è nel vecchio formato .xls: aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
    );
  }
  return new FileError(
    'notWorkbook',
    'Il file è un documento di un vecchio programma, non una cartella di lavoro: scegliere un file .xlsx o .xlsm.',
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An entry of the container's directory: 128 bytes, aligned, that start with the name in UTF-16 and a final zero. */
function containsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let start = 512; start + 128 <= bytes.length; start += 128) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
