import { LAST_COLUMN, LAST_ROW, type Area } from '../../../src/core/workbook/address';

/** All cells of a sheet. */
export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** What two areas share. */
export function intersect(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** True where the first area holds all of the second. */
export function contains(outer: Area, inner: Area): boolean {
  const { top, left, bottom, right } = inner;
  return outer.top <= top && outer.left <= left && outer.bottom >= bottom && outer.right >= right;
}

/** What is left of areas when one is cut out. */
export function subtract(areas: readonly Area[], cut: Area): Area[] {
  return areas.flatMap((area) => {
    const common = intersect(area, cut);
    if (!common) return [area];
    const { top, left, bottom, right } = area;
    return [
      { top, left, bottom: common.top - 1, right },
      { top: common.bottom + 1, left, bottom, right },
      { top: common.top, left, bottom: common.bottom, right: common.left - 1 },
      { top: common.top, left: common.right + 1, bottom: common.bottom, right },
    ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
  });
}

/** The smallest area around both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Number of cells. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export const isWholeColumns = (area: Area): boolean => area.top === 1 && area.bottom === LAST_ROW;
export const isWholeRows = (area: Area): boolean => area.left === 1 && area.right === LAST_COLUMN;
