import { readContentTypes } from './package/contentTypes';
import type { ZipArchive } from './package/zipArchive';

/** The extension that a workbook's content asks for: Excel refuses a file that has the other one. */
export function extensionOf(archive: ZipArchive, workbookPart: string): '.xlsx' | '.xlsm' {
  const type = readContentTypes(archive)(workbookPart) ?? '';
  return /macroEnabled/i.test(type) ? '.xlsm' : '.xlsx';
}
