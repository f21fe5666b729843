import type { Area } from '../../../src/core/workbook/address';
import type { CellFormat } from './cellFormat';
import type { CellLook, LookKey } from './cellLook';
import { changeFormats, occupied } from './changeFormats';
import { formatAt, lookValue } from './formatAt';
import type { BorderSide, Formatted } from './formatted';
import { requireAllowed } from './protectedCells';
import type { RangeRef } from './rangeRef';

/** The format of the cells of a range. */
export function cellsFormat(range: RangeRef): Formatted {
  const { sheet } = range;
  const { workbook } = sheet;
  const write = <Key extends LookKey>(areas: readonly Area[], key: Key, value: CellLook[Key]): void => {
    requireAllowed(sheet, 'allowFormatCells');
    const change = (format: CellFormat): CellFormat => ({ ...format, direct: { ...format.direct, [key]: value } });
    for (const area of areas) changeFormats(sheet, area, change);
  };
  return {
    read: (key) => common(range.areas, range, (format) => lookValue(workbook, format, key)),
    write: (key, value) => {
      write(range.areas, key, value);
    },
    readBorder: (side) =>
      common(bordered(range.areas, side)[0]?.areas ?? [], range, (format) =>
        lookValue(workbook, format, bordered(range.areas, side)[0]?.key ?? 'borderEdgeTop'),
      ),
    writeBorder: (side, border) => {
      for (const { areas, key } of bordered(range.areas, side)) write(areas, key, border);
    },
  };
}

/** What all cells of some areas have in common; `null` where they differ. */
export function common<Value>(
  areas: readonly Area[],
  { sheet }: RangeRef,
  valueOf: (format: CellFormat) => Value,
): Value | null {
  const known = new Map<CellFormat, Value>();
  let first: Value | undefined;
  for (const whole of areas) {
    const area = occupied(sheet, whole);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const format = formatAt(sheet, row, column);
        const value = known.get(format) ?? valueOf(format);
        known.set(format, value);
        first ??= value;
        if (value !== first) return null;
      }
    }
  }
  return first ?? null;
}

type BorderKey = Extract<LookKey, `border${string}`>;

/** Which edges of which cells make up a border of a range; its first part is the one that is read. */
function bordered(areas: readonly Area[], side: BorderSide): { areas: Area[]; key: BorderKey }[] {
  const each = (cut: (area: Area) => Area): Area[] =>
    areas.map(cut).filter((area) => area.top <= area.bottom && area.left <= area.right);
  switch (side) {
    case 'EdgeTop':
      return [{ key: 'borderEdgeTop', areas: each((area) => ({ ...area, bottom: area.top })) }];
    case 'EdgeBottom':
      return [{ key: 'borderEdgeBottom', areas: each((area) => ({ ...area, top: area.bottom })) }];
    case 'EdgeLeft':
      return [{ key: 'borderEdgeLeft', areas: each((area) => ({ ...area, right: area.left })) }];
    case 'EdgeRight':
      return [{ key: 'borderEdgeRight', areas: each((area) => ({ ...area, left: area.right })) }];
    case 'InsideHorizontal':
      return [
        { key: 'borderEdgeTop', areas: each((area) => ({ ...area, top: area.top + 1 })) },
        { key: 'borderEdgeBottom', areas: each((area) => ({ ...area, bottom: area.bottom - 1 })) },
      ];
    case 'InsideVertical':
      return [
        { key: 'borderEdgeLeft', areas: each((area) => ({ ...area, left: area.left + 1 })) },
        { key: 'borderEdgeRight', areas: each((area) => ({ ...area, right: area.right - 1 })) },
      ];
    case 'DiagonalDown':
      return [{ key: 'borderDiagonalDown', areas: [...areas] }];
    case 'DiagonalUp':
      return [{ key: 'borderDiagonalUp', areas: [...areas] }];
  }
}
