import { openZip } from '../../../src/file/package/zipArchive';
import { fileErrorOf } from '../fileErrorOf';
import { bytesOf } from './zipBytes';

/** A container of Office 97 whose directory lists these streams behind its root. */
function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, entry) => {
    for (let index = 0; index < name.length; index++) bytes[512 + entry * 128 + index * 2] = name.charCodeAt(index);
  });
  return bytes;
}

test.each([
  ['empty', new Uint8Array(), 'Il file è vuoto: scegliere una cartella di lavoro di Excel (.xlsx o .xlsm).'],
  [
    'notZip',
    bytesOf('Codice;Denominazione\r\n1;Competitività\r\n'),
    'Il file non è una cartella di lavoro di Excel: aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
  ],
  [
    'encrypted',
    ole('EncryptionInfo', 'EncryptedPackage'),
    'Il file è protetto da una password di apertura: toglierla in Excel (File, Informazioni, Proteggi cartella di lavoro), salvare e riprovare.',
  ],
  [
    'legacyXls',
    ole('Workbook'),
    'Il file è nel vecchio formato .xls: aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
  ],
  [
    'legacyXls',
    ole('\u0005SummaryInformation', 'Book'),
    'Il file è nel vecchio formato .xls: aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
  ],
  [
    'notWorkbook',
    ole('WordDocument'),
    'Il file è un documento di un vecchio programma, non una cartella di lavoro: scegliere un file .xlsx o .xlsm.',
  ],
])('%s', (reason, bytes, message) => {
  expect(fileErrorOf(() => openZip(bytes))).toEqual({ reason, message });
});
