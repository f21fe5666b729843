import { LOOK_PARTS, type CellLook, type LookPart } from './cellLook';
import type { Workbook } from './workbook';

/** A cell style of Excel's gallery. */
export interface NamedStyle {
  readonly workbook: Workbook;
  readonly name: string;
  readonly builtIn: boolean;
  /** What differs from a plain cell. */
  look: Readonly<Partial<CellLook>>;
  /** The parts of a look that it sets. */
  readonly includes: Record<LookPart, boolean>;
}

/** A style that looks like a plain cell. */
export function plainStyle(workbook: Workbook, name: string, builtIn: boolean): NamedStyle {
  const parts = Object.keys(LOOK_PARTS) as LookPart[];
  const includes = Object.fromEntries(parts.map((part) => [part, true])) as Record<LookPart, boolean>;
  return { workbook, name, builtIn, look: {}, includes };
}
