import { crc32 } from '../../src/file/package/crc32';
import { fflateCodec } from '../../src/file/package/fflateCodec';
import { packEntry } from '../../src/file/package/packEntry';
import { PACKAGE_LIMITS } from '../../src/file/package/packageLimits';
import { writeContainer } from '../../src/file/package/writeContainer';
import { DEFLATED, STORED, type ZipEntry } from '../../src/file/package/zipEntry';
import { bytesOf, directoryField, withBytes, withDirectoryRow } from '../file/package/zipBytes';
import { CLEAN, damaged, tooLarge, withPart, zipOf, type HostileFile } from './hostileFile';

const MEGABYTE = 1024 * 1024;
const OUT_OF_PLACE = damaged('indice delle parti fuori posto');
const UNREADABLE = damaged('indice delle parti non leggibile');
const CUT_SHORT = damaged('manca la fine: forse la copia o lo scaricamento si è interrotto');

/** A container of plain ZIP whose outside is a trap. */
export const CONTAINERS: readonly HostileFile[] = [
  {
    about: 'a container without parts',
    bytes: () => zipOf([]),
    ends: {
      refused:
        'Il file non è una cartella di lavoro di Excel, anche se ne ha la forma esterna: scegliere un file .xlsx o .xlsm.',
    },
  },
  {
    about: 'a part that grows a thousand times',
    bytes: () => withPart(CLEAN, 'xl/bomb.xml', new Uint8Array(64 * MEGABYTE)),
    ends: tooLarge('la parte «xl/bomb.xml» si espande più di 300 volte'),
  },
  {
    about: 'the same, which says that it is small',
    bytes: () => withDirectoryRow(zipOf([['[Content_Types].xml', new Uint8Array(64 * MEGABYTE)]]), 0, { size: 1000 }),
    ends: damaged('la parte «[Content_Types].xml» non corrisponde alla sua somma di controllo'),
  },
  {
    about: 'a part that says that it is a gigabyte',
    bytes: () => withDirectoryRow(CLEAN, 3, { size: 1024 * MEGABYTE }),
    ends: tooLarge('la parte «xl/workbook.xml» occupa 1024 MB'),
  },
  {
    about: 'many parts, each below the limit, that are too much together',
    bytes: () => {
      // Nothing of it is inflated before its size is known, so it need not be what it says.
      const compressed = new Uint8Array(PACKAGE_LIMITS.partBytes / PACKAGE_LIMITS.ratio + 1);
      const part: ZipEntry = {
        name: '',
        method: DEFLATED,
        stamp: 0,
        crc: 0,
        size: PACKAGE_LIMITS.partBytes,
        compressed,
      };
      return writeContainer(['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...part, name })));
    },
    ends: tooLarge('le parti occupano 1280 MB'),
  },
  {
    about: 'more parts than any workbook has',
    bytes: () => zipOf(Array.from({ length: 10_001 }, (_, index) => [`xl/${index}.xml`, new Uint8Array()])),
    ends: {
      refused:
        'Il file contiene 10001 parti, più delle 10000 ammesse: copiare i fogli dei dati in una cartella di lavoro nuova e riprovare.',
    },
  },
  {
    about: 'a directory that counts one part more than it lists',
    bytes: () =>
      withEnd((view, end) => {
        view.setUint16(end + 10, view.getUint16(end + 10, true) + 1, true);
      }),
    ends: UNREADABLE,
  },
  {
    about: 'a directory that counts one part less than it lists',
    bytes: () =>
      withEnd((view, end) => {
        view.setUint16(end + 10, view.getUint16(end + 10, true) - 1, true);
      }),
    ends: UNREADABLE,
  },
  {
    about: 'a directory beyond the end of the file',
    bytes: () =>
      withEnd((view, end) => {
        view.setUint32(end + 16, 0xfffffff0, true);
      }),
    ends: OUT_OF_PLACE,
  },
  {
    about: 'sizes in a ZIP64 record that is not there',
    bytes: () =>
      withEnd((view, end) => {
        view.setUint32(end + 16, 0xffffffff, true);
      }),
    ends: damaged('indice delle parti assente'),
  },
  {
    about: 'the same name twice',
    bytes: () => twins('xl/b.xml', 'xl/a.xml'),
    ends: damaged('la parte «xl/a.xml» vi compare due volte'),
  },
  {
    about: 'the same name twice, once in capitals',
    bytes: () => twins('xl/b.xml', 'XL/A.XML'),
    ends: damaged('la parte «XL/A.XML» vi compare due volte'),
  },
  {
    about: 'two parts in the same bytes',
    bytes: () => withDirectoryRow(twins('xl/b.xml', 'xl/a.xml'), 1, { offset: 0 }),
    ends: damaged('parti sovrapposte'),
  },
  {
    about: 'a part inside the bytes of another one',
    bytes: nested,
    ends: damaged('parti sovrapposte'),
  },
  ...[
    '../../../../tmp/a.xml',
    '/etc/passwd',
    'xl\\..\\..\\a.xml',
    'C:/Windows/a.xml',
    'xl//a.xml',
    'xl/./a.xml',
    'xl/a\u0000.xml',
    'xl/\u202e\u0007lmx.a',
  ].map((name) => ({
    about: `a part called ${JSON.stringify(name)}`,
    bytes: () => withPart(CLEAN, name, bytesOf('<a/>')),
    ends: {
      refused: `Il file contiene una parte con un nome non ammesso («${name.replace(/[\u0000-\u001f\u202e]/g, '?')}»): non è stato scritto da Excel e non va aperto.`,
    },
  })),
  {
    about: 'an encrypted part',
    bytes: () => withDirectoryRow(CLEAN, 3, { flags: 1 }),
    ends: {
      refused: 'La parte «xl/workbook.xml» del file è cifrata: togliere la password in Excel, salvare e riprovare.',
    },
  },
  {
    about: 'a part compressed in a way of its own',
    bytes: () => withDirectoryRow(CLEAN, 3, { method: 14 }),
    ends: {
      refused:
        'La parte «xl/workbook.xml» del file è compressa in un modo che Excel non usa: aprire il file in Excel, salvarlo di nuovo e riprovare.',
    },
  },
  {
    about: 'a checksum that is wrong',
    bytes: () => withDirectoryRow(CLEAN, 3, { crc: directoryField(CLEAN, 3, 'crc') ^ 1 }),
    ends: damaged('la parte «xl/workbook.xml» non corrisponde alla sua somma di controllo'),
  },
  {
    about: 'a program in front of the container',
    bytes: () => Uint8Array.of(...bytesOf('MZ program'), ...CLEAN),
    ends: {
      refused:
        'Il file non è una cartella di lavoro di Excel: aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
    },
  },
  { about: 'bytes behind the end', bytes: () => Uint8Array.of(...CLEAN, 0, 0), ends: CUT_SHORT },
  { about: 'a file that lost its last byte', bytes: () => CLEAN.subarray(0, CLEAN.length - 1), ends: CUT_SHORT },
  { about: 'the first half of a file', bytes: () => CLEAN.subarray(0, CLEAN.length / 2), ends: CUT_SHORT },
  {
    about: 'a comment as long as can be, in which an empty directory stands',
    bytes: () => {
      const comment = new Uint8Array(65_535);
      comment.set(zipOf([]), 1000);
      const bytes = Uint8Array.of(...CLEAN, ...comment);
      new DataView(bytes.buffer).setUint16(CLEAN.length - 2, comment.length, true);
      return bytes;
    },
    ends: 'harmless',
  },
  {
    about: 'a container in the container',
    bytes: () => withPart(CLEAN, 'xl/embeddings/Cartella1.xlsx', CLEAN),
    ends: 'harmless',
  },
];

/** `CLEAN` with something else in the record at its end. */
function withEnd(change: (view: DataView, end: number) => void): Uint8Array {
  const bytes = CLEAN.slice();
  change(new DataView(bytes.buffer), bytes.length - 22);
  return bytes;
}

/** Two parts of one length, the second of which gets another name. */
function twins(second: string, name: string): Uint8Array {
  const zip = zipOf([
    ['xl/a.xml', bytesOf('<same/>')],
    [second, bytesOf('<same/>')],
  ]);
  return withBytes(zip, second, name);
}

/** The first part holds a whole entry, header and all, that the directory lists as well. */
function nested(): Uint8Array {
  const inner = zipOf([['xl/b.xml', bytesOf('<inner/>')]]).subarray(0, 30 + 8 + 8);
  const entry = packEntry('xl/a.xml', bytesOf('<inner/>'), fflateCodec);
  const outer: ZipEntry = { ...entry, method: STORED, crc: crc32(inner), size: inner.length, compressed: inner };
  const zip = writeContainer([outer, { ...entry, name: 'xl/b.xml' }]);
  return withDirectoryRow(zip, 1, { offset: 30 + 8 });
}
