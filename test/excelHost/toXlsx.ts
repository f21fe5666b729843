import { createZip } from '../../src/file/package/saveZip';
import type { Workbook } from './model/workbook';
import { chartXml, drawingXml } from './xlsx/chartXml';
import { sheetXml } from './xlsx/sheetXml';
import { StylesXml } from './xlsx/stylesXml';
import { tableXml } from './xlsx/tableXml';
import { workbookXml } from './xlsx/workbookXml';
import { DECLARATION, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from './xlsx/xmlNames';

const CONTENT = 'application/vnd.openxmlformats-officedocument';

/**
 * A workbook of the tests' Excel as a file, for people and LibreOffice to look at: all that a snapshot tells, but for
 * data validation, settings, custom properties and links to elsewhere.
 */
export function toXlsx(workbook: Workbook): Uint8Array {
  const styles = new StylesXml(workbook);
  const parts = new Map<string, string>();
  let tables = 0;
  let charts = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const related = sheet.tables.map((table) => {
      tables += 1;
      parts.set(`xl/tables/table${tables}.xml`, tableXml(table, tables));
      return { type: 'table', target: `../tables/table${tables}.xml` };
    });
    const ids = related.map((_, place) => `rId${place + 1}`);
    if (sheet.charts.length > 0) {
      const drawn = sheet.charts.map((chart) => {
        charts += 1;
        parts.set(`xl/charts/chart${charts}.xml`, chartXml(chart));
        return { type: 'chart', target: `../charts/chart${charts}.xml` };
      });
      parts.set(`xl/drawings/drawing${index + 1}.xml`, drawingXml(sheet));
      parts.set(`xl/drawings/_rels/drawing${index + 1}.xml.rels`, relationshipsXml(drawn));
      related.push({ type: 'drawing', target: `../drawings/drawing${index + 1}.xml` });
    }
    const drawing = sheet.charts.length > 0 ? `rId${related.length}` : undefined;
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, styles, ids, drawing));
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
    if (name.endsWith('.rels')) return undefined;
    if (name === 'xl/workbook.xml') return 'spreadsheetml.sheet.main';
    if (name === 'xl/styles.xml') return 'spreadsheetml.styles';
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return 'spreadsheetml.worksheet';
    if (name.startsWith('xl/drawings/')) return 'drawing';
    if (name.startsWith('xl/charts/')) return 'drawingml.chart';
    return name.startsWith('xl/tables/') ? 'spreadsheetml.table' : undefined;
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
