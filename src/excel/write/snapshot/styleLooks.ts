import { supports } from '../../supports';
import { lookOf, type CellLook } from './cellLook';

/** The style of a cell that nobody gave one. */
export const NORMAL = 'Normal';

/**
 * Asks how cells of some named styles look, perhaps restyled by the user. Below ExcelApi 1.14 all styles of the workbook
 * would have to be listed, which may be thousands: then none is told.
 */
export function queueStyleLooks(
  { workbook }: Excel.RequestContext,
  names: readonly string[],
): () => ReadonlyMap<string, CellLook> {
  if (!supports('1.14')) return () => new Map();
  const asked = names.map((name) => ({
    name,
    style: workbook.styles.getItemOrNullObject(name).load({
      numberFormat: true,
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      indentLevel: true,
      fill: { color: true },
      font: { name: true, size: true, color: true, bold: true, italic: true, strikethrough: true, underline: true },
    }),
  }));
  return () =>
    new Map(
      asked.flatMap(({ name, style }) => {
        if (style.isNullObject) return [];
        const { numberFormat, ...format } = style.toJSON();
        return [[name.toLowerCase(), lookOf({ format: format as Excel.CellPropertiesFormat }, numberFormat)] as const];
      }),
    );
}
