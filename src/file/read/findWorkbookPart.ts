import { FileError } from '../fileError';
import { CONTENT_TYPES_PART, readContentTypes } from '../package/contentTypes';
import { readRelationships, relationshipKind } from '../package/relationships';
import type { ZipArchive } from '../package/zipArchive';

const WORKBOOK =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml$/i;
const BINARY_WORKBOOK = /^application\/vnd\.ms-excel\.sheet\.binary\./i;

/** The name of the workbook's main part. Throws `FileError` for a package that is something else. */
export function findWorkbookPart(archive: ZipArchive): string {
  if (isOpenDocument(archive)) {
    throw new FileError(
      'openDocument',
      'Il file è in formato OpenDocument (.ods): salvarlo come «Cartella di lavoro di Excel (.xlsx)» e riprovare.',
    );
  }
  if (!archive.has(CONTENT_TYPES_PART)) throw notWorkbook();
  const typeOf = readContentTypes(archive);
  const main = readRelationships(archive, '').find(
    (relationship) => relationshipKind(relationship) === 'officeDocument',
  );
  const type = main && typeOf(main.target);
  if (!main || !type) throw notWorkbook();
  if (BINARY_WORKBOOK.test(type)) {
    throw new FileError(
      'binaryWorkbook',
      'Il file è in formato binario (.xlsb): aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
    );
  }
  if (!WORKBOOK.test(type)) throw notWorkbook();
  return main.target;
}

function isOpenDocument(archive: ZipArchive): boolean {
  if (!archive.has('mimetype')) return false;
  return new TextDecoder().decode(archive.read('mimetype')).startsWith('application/vnd.oasis.opendocument');
}

function notWorkbook(): FileError {
  return new FileError(
    'notWorkbook',
    'Il file non è una cartella di lavoro di Excel, anche se ne ha la forma esterna: scegliere un file .xlsx o .xlsm.',
  );
}
