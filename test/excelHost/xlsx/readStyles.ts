import { childNamed, parseElements, type XmlElement } from '../../../src/file/write/xmlElement';
import { NORMAL, type CellFormat } from '../model/cellFormat';
import { PLAIN_LOOK, type CellLook } from '../model/cellLook';
import { lookDifference } from '../model/lookDifference';
import { plainStyle } from '../model/namedStyle';
import type { Workbook } from '../model/workbook';
import { NUMBER_FORMAT_CODES } from './numberFormatCodes';
import { readFill, readFont, readLook, type LookParts } from './readLook';

/** What cells and conditional formats of a file refer to by number. */
export interface FileStyles {
  readonly cellFormats: readonly CellFormat[];
  readonly looks: readonly Partial<CellLook>[];
}

/** Brings the named styles of a styles part into the workbook, and reads the formats of its cells. */
export function readStyles(workbook: Workbook, text: string, part: string): FileStyles {
  const root = parseElements(text, part, 5);
  const list = (name: string): readonly XmlElement[] => childNamed(root, name)?.children ?? [];
  const codes = new Map(
    list('numFmts').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General']),
  );
  const parts: LookParts = {
    fonts: list('fonts'),
    fills: list('fills'),
    borders: list('borders'),
    numberFormat: (id) => codes.get(id) ?? NUMBER_FORMAT_CODES[id] ?? 'General',
  };
  const styleLooks = list('cellStyleXfs').map((xf) => readLook(xf, parts));
  const names = new Map<number, string>();
  for (const { attributes } of list('cellStyles')) {
    const { name = '', xfId, builtinId } = attributes;
    names.set(Number(xfId), name);
    const style = workbook.styles.get(name.toLowerCase()) ?? plainStyle(workbook, name, builtinId !== undefined);
    style.look = lookDifference(styleLooks[Number(xfId)] ?? PLAIN_LOOK, PLAIN_LOOK);
    workbook.styles.set(name.toLowerCase(), style);
  }
  const cellFormats = list('cellXfs').map((xf): CellFormat => {
    const base = Number(xf.attributes['xfId'] ?? 0);
    const direct = lookDifference(readLook(xf, parts), styleLooks[base] ?? PLAIN_LOOK);
    const style = names.get(base) ?? NORMAL.style;
    return style === NORMAL.style && Object.keys(direct).length === 0 ? NORMAL : { style, direct };
  });
  const looks = list('dxfs').map((dxf) => ({
    ...readFont(childNamed(dxf, 'font')),
    ...readFill(childNamed(dxf, 'fill'), 'bgColor'),
  }));
  return { cellFormats, looks };
}
