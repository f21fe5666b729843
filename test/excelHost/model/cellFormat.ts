import { PLAIN_LOOK, type CellLook, type LookKey } from './cellLook';
import type { NamedStyle } from './namedStyle';

/** The format of a cell: a named style, and what was set on the cell itself. Never changed, always replaced. */
export interface CellFormat {
  readonly style: string;
  readonly direct: Readonly<Partial<CellLook>>;
}

/** The format of cells that nobody formatted. */
export const NORMAL: CellFormat = { style: 'Normal', direct: {} };

/** True where two formats say the same. */
export function sameFormat(one: CellFormat, other: CellFormat): boolean {
  if (one === other) return true;
  const keys = Object.keys({ ...one.direct, ...other.direct }) as LookKey[];
  return one.style === other.style && keys.every((key) => one.direct[key] === other.direct[key]);
}

/** The whole look of a cell. */
export function lookOf(format: CellFormat, styles: ReadonlyMap<string, NamedStyle>): CellLook {
  return { ...PLAIN_LOOK, ...styles.get(format.style.toLowerCase())?.look, ...format.direct };
}
