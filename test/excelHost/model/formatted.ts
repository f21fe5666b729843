import type { CellLook, LookKey } from './cellLook';

/** Cells, or a named style: what a format can be read from and written to. */
export interface Formatted {
  /** `null` where cells differ. */
  readonly read: <Key extends LookKey>(key: Key) => CellLook[Key] | null;
  readonly write: <Key extends LookKey>(key: Key, value: CellLook[Key]) => void;
  /** For a border, the sides between cells included. */
  readonly readBorder: (side: BorderSide) => string | null;
  readonly writeBorder: (side: BorderSide, border: string) => void;
}

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];
