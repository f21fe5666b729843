import { escapeText } from '../xml/escapeXml';

/** What a new workbook says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  /** The moment of creation, in UTC, as `2021-04-30T10:00:00Z`. */
  readonly created: string;
}

/** The core properties part of a new workbook; its language is Italian. */
export function corePropertiesXml({ title, subject, created }: DocumentProperties): string {
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeText(title)}</dc:title><dc:subject>${escapeText(subject)}</dc:subject>` +
    `<dc:language>it-IT</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}
