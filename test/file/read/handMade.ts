import { createZip } from '../../../src/file/package/saveZip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a hand-made workbook differs in from one with a single empty sheet; each is XML. */
export interface HandMade {
  /** Inside `worksheet`. */
  readonly sheet?: string;
  /** Inside `sheetData`; `sheet` is not given then. */
  readonly rows?: string;
  /** Inside `sst`. */
  readonly strings?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  /** Inside `workbook`, before its sheets. */
  readonly settings?: string;
  /** Inside `sheets`. */
  readonly tabs?: string;
  /** Inside `definedNames`. */
  readonly names?: string;
  /** More relationships of the workbook. */
  readonly links?: string;
  /** More parts, or others in place of these. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The parts of a small workbook written by hand, with one sheet `Foglio1`. */
export function handMadeParts(made: HandMade): Record<string, string> {
  const { rows = '', sheet = `<sheetData>${rows}</sheetData>`, settings = '', names } = made;
  const tabs = made.tabs ?? '<sheet name="Foglio1" sheetId="1" r:id="rId1"/>';
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${settings}<sheets>${tabs}</sheets>${names === undefined ? '' : `<definedNames>${names}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', 'worksheet', 'worksheets/sheet1.xml')}${link('rId2', 'sharedStrings', 'sharedStrings.xml')}${link('rId3', 'styles', 'styles.xml')}${made.links ?? ''}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${made.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${made.styles ?? '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>'}</styleSheet>`,
    ...made.parts,
  };
}

/** The bytes of a workbook of these parts. */
export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return createZip(new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

/** The bytes of a small workbook written by hand. */
export function handMade(made: HandMade): Uint8Array {
  return packageOf(handMadeParts(made));
}
