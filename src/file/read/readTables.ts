import { parseArea } from '../../core/workbook/address';
import type { TableOutline } from '../../core/workbook/workbookView';
import { damagedFile } from '../fileError';
import { decodePart } from '../package/decodePart';
import { readRelationships, relationshipKind } from '../package/relationships';
import type { ZipArchive } from '../package/zipArchive';
import { scanXml } from '../xml/scanXml';

/** The tables of a sheet, in the order of its relationships. */
export function readTables(archive: ZipArchive, sheetPart: string): readonly TableOutline[] {
  return readRelationships(archive, sheetPart)
    .filter((relationship) => relationshipKind(relationship) === 'table')
    .map(({ target }) => readTable(decodePart(archive.read(target), target), target));
}

function readTable(text: string, part: string): TableOutline {
  let table: TableOutline | undefined;
  const open = (element: string, attributes: Readonly<Record<string, string>>): void => {
    if (element !== 'table') return;
    const { name, displayName = name, ref = '', headerRowCount, totalsRowCount } = attributes;
    const area = parseArea(ref);
    if (!displayName || !area) return;
    table = {
      name: displayName,
      area,
      hasHeader: headerRowCount !== '0',
      hasTotals: Number(totalsRowCount ?? 0) > 0,
    };
  };
  scanXml(text, { open }, part);
  if (!table) throw damagedFile(`la parte «${part}» non descrive una tabella`);
  return table;
}
