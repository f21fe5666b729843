import { cellAddress, columnNumber, parseArea } from '../../src/core/workbook/address';
import type { CellLook } from '../excelHost/model/cellLook';

/** What of a look both hosts write. */
export const LOOK_KEYS = [
  'numberFormat',
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'fontColor',
  'fillColor',
  'horizontal',
  'vertical',
  'wrap',
  'indent',
  'borderEdgeTop',
  'borderEdgeBottom',
  'borderEdgeLeft',
  'borderEdgeRight',
] as const satisfies readonly (keyof CellLook)[];

export type ComparableLook = Pick<CellLook, (typeof LOOK_KEYS)[number]>;

/**
 * A workbook in words that fit a file as well as the tests' Excel, so that two can be compared. Left out is what only one
 * of the hosts can say: the place of an outline's buttons, the mark of array formulas (Excel needs none), which error
 * hints are silenced.
 */
export interface ComparableWorkbook {
  readonly sheets: readonly ComparableSheet[];
  readonly styles: Readonly<Record<string, ComparableLook>>;
}

export interface ComparableSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly cells: Readonly<Record<string, ComparableCell>>;
  /** Heights in points. */
  readonly rows: Readonly<Record<number, { readonly size?: number; readonly outline?: number }>>;
  /** Widths in points. */
  readonly columns: Readonly<Record<number, { readonly size?: number; readonly style?: string }>>;
  readonly merges: readonly string[];
  readonly tables: readonly { readonly name: string; readonly area: string; readonly style: string }[];
  /** Names of this sheet, but for those that stand for print titles and the like. */
  readonly names: Readonly<Record<string, { readonly formula: string; readonly visible: boolean }>>;
  /** The one that takes precedence first. */
  readonly conditionalFormats: readonly {
    readonly area: string;
    readonly formula: string;
    readonly fill: string;
    readonly colour: string;
  }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: ComparablePage;
  readonly tabColour: string;
  readonly showGridlines: boolean;
}

export interface ComparableCell {
  /** Left out where the cell is empty; a formula's result where there is one. */
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly style: string;
  /** What the cell itself says beside its style. */
  readonly direct?: Partial<ComparableLook>;
  readonly link?: string;
}

export interface ComparablePage {
  readonly orientation: string;
  readonly paper: string;
  readonly zoom: { readonly scale?: number; readonly horizontalFitToPages?: number };
  readonly centred: boolean;
  /** In points: left, right, top, bottom, header, footer. */
  readonly margins: readonly number[];
  /** Left, centre, right. */
  readonly header: readonly string[];
  readonly footer: readonly string[];
  readonly titleRows: readonly number[] | null;
  /** Rows with which a page starts. */
  readonly breaks: readonly number[];
}

/**
 * The cells that say something. Not those that are empty and look as their column does, which a file need not have; nor
 * those that a merged area hides, which Excel makes look like its first cell.
 */
export function tellingCells(
  cells: Readonly<Record<string, ComparableCell>>,
  { columns, merges }: Pick<ComparableSheet, 'columns' | 'merges'>,
): Readonly<Record<string, ComparableCell>> {
  const hidden = new Set(merges.flatMap(hiddenBy));
  return Object.fromEntries(
    Object.entries(cells).filter(([address, { value, formula, style, direct, link }]) => {
      if ([value, formula, link].some((part) => part !== undefined)) return true;
      const columnStyle = columns[columnNumber(address.replace(/\d+/, ''))]?.style ?? 'Normal';
      return !hidden.has(address) && (direct !== undefined || style !== columnStyle);
    }),
  );
}

function hiddenBy(merge: string): string[] {
  const area = parseArea(merge);
  if (!area) throw new Error(`${merge} is no area`);
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push(cellAddress(row, column));
  }
  return cells.slice(1);
}
