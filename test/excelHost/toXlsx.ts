import { createZip } from '../../src/file/package/saveZip';
import type { Workbook } from './model/workbook';
import { sheetXml } from './xlsx/sheetXml';
import { StylesXml } from './xlsx/stylesXml';
import { tableXml } from './xlsx/tableXml';
import { workbookXml } from './xlsx/workbookXml';
import { DECLARATION, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from './xlsx/xmlNames';

const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of the tests' Excel as a file, for people and LibreOffice to look at: all that a snapshot tells, but for
 * data validation, settings, custom properties and links to elsewhere.
 */
export function toXlsx(workbook: Workbook): Uint8Array {
  const styles = new StylesXml(workbook);
  const parts = new Map<string, string>();
  let tables = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const related = sheet.tables.map((table) => {
      tables += 1;
      parts.set(`xl/tables/table${tables}.xml`, tableXml(table, tables));
      return { type: 'table', target: `../tables/table${tables}.xml` };
    });
    const ids = related.map((_, place) => `rId${place + 1}`);
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, styles, ids));
    if (related.length > 0) parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(related));
  }
  const sheets = workbook.sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` }));
  parts.set('xl/workbook.xml', workbookXml(workbook));
  parts.set('xl/_rels/workbook.xml.rels', relationshipsXml([...sheets, { type: 'styles', target: 'styles.xml' }]));
  parts.set('xl/styles.xml', styles.xml());
  parts.set('_rels/.rels', relationshipsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }]));
  const listed = contentTypesXml([...parts.keys()]);
  const encoder = new TextEncoder();
  const encoded = [['[Content_Types].xml', listed] as const, ...parts].map(
    ([name, text]) => [name, encoder.encode(text)] as const,
  );
  return createZip(new Map(encoded));
}

function relationshipsXml(related: readonly { readonly type: string; readonly target: string }[]): string {
  const items = related.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

function contentTypesXml(names: readonly string[]): string {
  const typeOf = (name: string): string | undefined => {
    if (name === 'xl/workbook.xml') return 'sheet.main';
    if (name === 'xl/styles.xml') return 'styles';
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return 'worksheet';
    return name.startsWith('xl/tables/') ? 'table' : undefined;
  };
  const overrides = names.flatMap((name) => {
    const type = typeOf(name);
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${CONTENT}.${type}+xml"/>`];
  });
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
