import { REPORT_FONT, REPORT_FONT_SIZE } from '../../core/plan/styles';
import { CONTENT_TYPE } from './contentType';
import { TRANSITIONAL } from './dialect';
import { corePropertiesXml, type DocumentProperties } from './documentProperties';
import { encodePart } from './encodePart';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook without sheets, ready to take those of a plan. */
export function emptyPackage(properties: DocumentProperties): ReadonlyMap<string, Uint8Array> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': packageRelationships(),
    'docProps/core.xml': corePropertiesXml(properties),
    'xl/workbook.xml': workbook(),
    'xl/_rels/workbook.xml.rels': workbookRelationships(),
    'xl/styles.xml': styles(),
  };
  return new Map(Object.entries(parts).map(([name, text]) => [name, encodePart(text)]));
}

function contentTypes(): string {
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/docProps/core.xml" ContentType="${CONTENT_TYPE.coreProperties}"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE.workbook}"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPE.styles}"/></Types>`
  );
}

function packageRelationships(): string {
  return (
    `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
    `<Relationship Id="rId1" Type="${TRANSITIONAL.relationships}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${PACKAGE_RELATIONSHIPS}/metadata/core-properties" Target="docProps/core.xml"/>` +
    '</Relationships>'
  );
}

function workbook(): string {
  const namespaces = `xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}"`;
  return `${DECLARATION}<workbook ${namespaces}><bookViews><workbookView/></bookViews><sheets/></workbook>`;
}

function workbookRelationships(): string {
  const styles = `<Relationship Id="rId1" Type="${TRANSITIONAL.relationships}/styles" Target="styles.xml"/>`;
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${styles}</Relationships>`;
}

/** The default font, by which Excel measures columns; all else is what `addStyles` gives an empty styles part. */
function styles(): string {
  const font = `<font><sz val="${REPORT_FONT_SIZE}"/><name val="${REPORT_FONT}"/><family val="2"/></font>`;
  return `${DECLARATION}<styleSheet xmlns="${TRANSITIONAL.main}"><fonts count="1">${font}</fonts></styleSheet>`;
}
