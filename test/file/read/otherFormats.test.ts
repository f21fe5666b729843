import { openWorkbook } from '../../../src/file/openWorkbook';
import { fileErrorOf } from '../fileErrorOf';
import { handMade, handMadeParts, packageOf } from './handMade';

const OTHER =
  'Il file non è una cartella di lavoro di Excel, anche se ne ha la forma esterna: scegliere un file .xlsx o .xlsm.';

/** A workbook whose main part says that it is something else. */
const typed = (type: string) =>
  packageOf(
    Object.fromEntries(
      Object.entries(handMadeParts({})).map(([name, text]) => [
        name,
        text.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type),
      ]),
    ),
  );

test.each([
  ['an archive of anything', packageOf({ 'lettera.txt': 'ciao' }), 'notWorkbook', OTHER],
  ['an empty archive', packageOf({}), 'notWorkbook', OTHER],
  [
    'a Word document',
    typed('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    'notWorkbook',
    OTHER,
  ],
  [
    'a package that says nothing of itself',
    handMade({ parts: { '_rels/.rels': '<Relationships/>' } }),
    'notWorkbook',
    OTHER,
  ],
  [
    'an OpenDocument sheet',
    packageOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
    'openDocument',
    'Il file è in formato OpenDocument (.ods): salvarlo come «Cartella di lavoro di Excel (.xlsx)» e riprovare.',
  ],
  [
    'a binary workbook',
    typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    'binaryWorkbook',
    'Il file è in formato binario (.xlsb): aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
  ],
])('%s', (_, bytes, reason, message) => {
  expect(fileErrorOf(() => openWorkbook(bytes))).toEqual({ reason, message });
});

test.each([
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
])('%s is a workbook', (type) => {
  expect(openWorkbook(typed(type)).tabNames).toEqual(['Foglio1']);
});
