import { LOOK_PARTS, type LookPart } from './cellLook';
import { changeFormats } from './changeFormats';
import type { CellFormat } from './cellFormat';
import { invalidArgument } from '../protocol/officeError';
import { requireAllowed } from './protectedCells';
import type { RangeRef } from './rangeRef';

/** Gives cells a named style; what was set on them goes, but for the parts that the style leaves alone. */
export function applyStyle(range: RangeRef, name: string): void {
  const { sheet } = range;
  requireAllowed(sheet, 'allowFormatCells');
  const style = sheet.workbook.styles.get(name.toLowerCase());
  if (!style) throw invalidArgument(`the workbook has no style «${name}»`);
  const kept = (Object.keys(LOOK_PARTS) as LookPart[])
    .filter((part) => !style.includes[part])
    .flatMap((part): readonly string[] => LOOK_PARTS[part]);
  const plain: CellFormat = { style: style.name, direct: {} };
  const change = ({ direct }: CellFormat): CellFormat =>
    kept.length === 0
      ? plain
      : { ...plain, direct: Object.fromEntries(Object.entries(direct).filter(([key]) => kept.includes(key))) };
  for (const area of range.areas) changeFormats(sheet, area, change);
}
