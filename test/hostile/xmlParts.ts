import { packEntry } from '../../src/file/package/packEntry';
import { saveZip } from '../../src/file/package/saveZip';
import { openZip } from '../../src/file/package/zipArchive';
import { CLEAN, PART, changed, damaged, inserted, type HostileFile } from './hostileFile';

const LAUGHS =
  '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';

const NO_WORKBOOK = {
  refused:
    'Il file non è una cartella di lavoro di Excel, anche se ne ha la forma esterna: scegliere un file .xlsx o .xlsm.',
};

const notXml = (part: string): HostileFile['ends'] => damaged(`la parte «${part}» non è XML corretto`);
const notUtf8 = (part: string): HostileFile['ends'] => damaged(`la parte «${part}» non è testo UTF-8`);

/** Parts that are no XML, not the XML that they should be, or lead elsewhere. */
export const XML_PARTS: readonly HostileFile[] = [
  ...Object.values(PART).flatMap((part): HostileFile[] => [
    {
      about: `entities that grow, in ${part}`,
      bytes: () => changed(part, (text) => text.replace('?>', `?>${LAUGHS}`)),
      ends: damaged(`la parte «${part}» contiene una dichiarazione DOCTYPE, che Excel non usa`),
    },
    {
      about: `an entity that nobody declared, in ${part}`,
      bytes: () => changed(part, (text) => text.replace(/("[^"]*)"\/>/, '$1&c;"/>')),
      ends: notXml(part),
    },
    { about: `${part} without its end`, bytes: () => changed(part, (text) => text.slice(0, -5)), ends: notXml(part) },
    { about: `${part} that is empty`, bytes: () => changed(part, () => ''), ends: notXml(part) },
    { about: `${part} with bytes that are no UTF-8`, bytes: () => withInvalidUtf8(part), ends: notUtf8(part) },
  ]),
  {
    about: 'a document type that names a file of this computer',
    bytes: () =>
      changed(PART.resources, (text) =>
        text.replace('?>', '?><!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      ),
    ends: damaged(`la parte «${PART.resources}» contiene una dichiarazione DOCTYPE, che Excel non usa`),
  },
  {
    about: 'all parts in UTF-16, with a mark',
    bytes: () => encoded((text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])),
    ends: 'harmless',
  },
  {
    about: 'all parts in UTF-16 the other way round, with a mark',
    bytes: () => encoded((text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]).swap16()),
    ends: 'harmless',
  },
  {
    about: 'all parts with the mark of UTF-8',
    bytes: () => encoded((text) => Buffer.from(`\ufeff${text}`)),
    ends: 'harmless',
  },
  {
    about: 'UTF-16 without a mark',
    bytes: () => encoded((text) => Buffer.from(text, 'utf16le')),
    ends: notXml(PART.types),
  },
  {
    about: 'a slash in more bytes than it needs',
    bytes: () => withBytesInPart(PART.workbook, [0xc0, 0xaf]),
    ends: notUtf8(PART.workbook),
  },
  {
    about: 'half a pair of surrogates in UTF-8',
    bytes: () => withBytesInPart(PART.workbook, [0xed, 0xa0, 0x80]),
    ends: notUtf8(PART.workbook),
  },
  ...['&#0;', '&#1;', '&#xD800;', '&#xFFFE;', '\u0001', '\ufffe'].map((text) => ({
    about: `the character ${JSON.stringify(text)}, which XML does not have`,
    bytes: () => inserted(PART.resources, '1A</t>', text),
    ends: notXml(PART.resources),
  })),
  {
    about: 'a document in place of the workbook',
    bytes: () =>
      changed(PART.types, (text) => text.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main')),
    ends: NO_WORKBOOK,
  },
  {
    about: 'no type for the workbook',
    bytes: () => changed(PART.types, (text) => text.replace(/<Override PartName="\/xl\/workbook.xml"[^>]*>/, '')),
    ends: NO_WORKBOOK,
  },
  { about: 'no list of types', bytes: () => without(PART.types), ends: NO_WORKBOOK },
  { about: 'no link to the workbook', bytes: () => without(PART.root), ends: NO_WORKBOOK },
  {
    about: 'the types of an old binary workbook',
    bytes: () =>
      changed(PART.types, (text) =>
        text.replace(
          'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main',
          'vnd.ms-excel.sheet.binary.macroEnabled.main',
        ),
      ),
    ends: {
      refused:
        'Il file è in formato binario (.xlsb): aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
    },
  },
  {
    about: 'no type for a sheet',
    bytes: () =>
      changed(PART.types, (text) => text.replace(/<Override PartName="\/xl\/worksheets\/sheet5.xml"[^>]*>/, '')),
    ends: 'harmless',
  },
  {
    about: 'a part that is missing',
    bytes: () => without(PART.resources),
    ends: damaged('manca il contenuto del foglio «Risorse»'),
  },
  {
    about: 'a sheet that stands in the network',
    bytes: () =>
      changed(PART.links, (text) =>
        text.replace('Target="worksheets/sheet5.xml"', 'Target="http://127.0.0.1:9/a.xml" TargetMode="External"'),
      ),
    ends: damaged('manca il contenuto del foglio «Risorse»'),
  },
  {
    about: 'a sheet that stands on this computer',
    bytes: () => changed(PART.links, (text) => text.replace('worksheets/sheet5.xml', '../../../../../etc/passwd')),
    ends: damaged('manca il contenuto del foglio «Risorse»'),
  },
  {
    about: 'a table that stands on this computer',
    bytes: () => changed(PART.resourcesLinks, (text) => text.replace('../tables/table5.xml', '../../../etc/passwd')),
    ends: damaged('manca la parte «etc/passwd»'),
  },
  {
    about: 'a link to another workbook, which is kept and never followed',
    bytes: () =>
      changed(PART.links, (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="http://127.0.0.1:9/a.xlsx" TargetMode="External"/></Relationships>',
        ),
      ),
    ends: 'harmless',
  },
  {
    about: 'a sheet that is the workbook itself',
    bytes: () => changed(PART.links, (text) => text.replace('worksheets/sheet5.xml', 'workbook.xml')),
    ends: { findings: ['S002'] },
  },
  {
    about: 'a table that is the sheet itself',
    bytes: () => changed(PART.resourcesLinks, (text) => text.replace('tables/table5', 'worksheets/sheet5')),
    ends: damaged(`la parte «${PART.resources}» non descrive una tabella`),
  },
  {
    about: 'two tabs of the same sheet',
    bytes: () => changed(PART.workbook, (text) => text.replace('r:id="rId5"', 'r:id="rId6"')),
    ends: damaged('i fogli «Obiettivi» e «Risorse» hanno lo stesso contenuto'),
  },
  {
    about: 'two sheets of one name',
    bytes: () => changed(PART.workbook, (text) => text.replace('"Obiettivi"', '"RISORSE"')),
    ends: damaged('due fogli si chiamano «Risorse»'),
  },
];

/** `CLEAN` without a part. */
function without(part: string): Uint8Array {
  return saveZip(openZip(CLEAN), new Map([[part, null]]));
}

/** `CLEAN` with the XML of each part in another encoding. */
function encoded(encode: (text: string) => Uint8Array): Uint8Array {
  const archive = openZip(CLEAN);
  const changes = archive.names.map((name) => {
    const text = new TextDecoder().decode(archive.read(name)).replace(/^<\?xml[^>]*\?>/, '');
    return [name, packEntry(name, encode(text), archive.codec)] as const;
  });
  return saveZip(archive, new Map(changes));
}

function withInvalidUtf8(part: string): Uint8Array {
  return withBytesInPart(part, [0xff, 0xff]);
}

/** `CLEAN` with bytes put in before the end of a part's first attribute. */
function withBytesInPart(part: string, bytes: readonly number[]): Uint8Array {
  const archive = openZip(CLEAN);
  const before = Buffer.from(archive.read(part));
  const at = before.indexOf('"/>');
  const after = Buffer.concat([before.subarray(0, at), Buffer.from(bytes), before.subarray(at)]);
  return saveZip(archive, new Map([[part, packEntry(part, after, archive.codec)]]));
}
