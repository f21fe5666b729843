import { cellAddress, type Area } from '../../src/core/workbook/address';
import { WHOLE_SHEET } from './model/areas';
import { areaText } from './model/areaText';
import type { Cell, CellLink } from './model/cell';
import { lookOf, NORMAL, type CellFormat } from './model/cellFormat';
import type { CellContent } from './model/cellValue';
import { PLAIN_LOOK, type CellLook } from './model/cellLook';
import { lookDifference } from './model/lookDifference';
import type { Chart } from './model/chart';
import { isPrintName } from './model/printNames';
import type { Line, Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';
import type { Json } from './protocol/json';

/** A workbook as a plain object, for «as it was» and for comparing two. What says nothing is left out. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** Of the styles that are not Excel's own: what differs from a plain cell. */
  readonly styles: Readonly<Record<string, Partial<CellLook>>>;
  readonly settings: Readonly<Record<string, Json>>;
  readonly structureProtected: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  /** By address, row by row. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly rows: Readonly<Record<string, LineSnapshot>>;
  readonly columns: Readonly<Record<string, LineSnapshot>>;
  readonly merges: readonly string[];
  readonly tables: readonly { readonly name: string; readonly area: string; readonly style: string }[];
  readonly pivotTables: readonly string[];
  readonly names: readonly NameSnapshot[];
  readonly conditionalFormats: readonly Readonly<Record<string, Json>>[];
  /** By name. */
  readonly charts: readonly Readonly<Record<string, Json>>[];
  readonly validations: readonly Readonly<Record<string, Json>>[];
  /** The area of its filter. */
  readonly filter?: string;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: Readonly<Record<string, Json>>;
  readonly rowBreaks: readonly number[];
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly protected: boolean;
  readonly customProperties: Readonly<Record<string, Json>>;
}

export interface FormatSnapshot {
  readonly style?: string;
  /** What was set on the cell itself, and is not as its style has it. */
  readonly direct?: Partial<CellLook>;
}

export interface CellSnapshot extends FormatSnapshot {
  readonly value?: CellContent;
  readonly formula?: string;
  readonly link?: CellLink;
}

export interface LineSnapshot extends FormatSnapshot {
  readonly size?: number;
  readonly hidden?: true;
  readonly outline?: number;
}

export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/** Everything of a workbook that a user could see, or miss. */
export function snapshotOf(workbook: Workbook): WorkbookSnapshot {
  const formatOf = formatReader(workbook);
  const own = [...workbook.styles.values()].filter(({ builtIn }) => !builtIn);
  return {
    sheets: workbook.sheets.map((sheet) => snapshotOfSheet(sheet, formatOf)),
    names: namesOf(workbook, undefined),
    styles: Object.fromEntries(
      own.map((style) => [style.name, lookDifference({ ...PLAIN_LOOK, ...style.look }, PLAIN_LOOK)] as const).sort(),
    ),
    settings: valuesOf(workbook.settings),
    structureProtected: workbook.structureProtected,
  };
}

function snapshotOfSheet(sheet: Sheet, formatOf: FormatReader): SheetSnapshot {
  const cells = sheet.cells.within(WHOLE_SHEET).sort((a, b) => a.row - b.row || a.column - b.column);
  const { page } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(
      cells.map(({ row, column, cell }) => [cellAddress(row, column), snapshotOfCell(cell, formatOf)]),
    ),
    rows: linesOf(sheet.rows, formatOf),
    columns: linesOf(sheet.columns, formatOf),
    merges: sheet.merges.map(areaText).sort(),
    tables: sheet.tables.map(({ name, area, style }) => ({ name, area: areaText(area), style })),
    pivotTables: sheet.pivotTables.map(({ name }) => name),
    names: namesOf(sheet.workbook, sheet),
    conditionalFormats: sheet.conditionalFormats.map((format) =>
      plain({ ...format, id: undefined, sheet: undefined, areas: format.areas.map(areaText) }),
    ),
    charts: [...sheet.charts].sort((a, b) => (a.name < b.name ? -1 : 1)).map(snapshotOfChart),
    validations: sheet.validations.map((rule) => plain({ ...rule, areas: rule.areas.map(areaText) })),
    ...(sheet.filter ? { filter: areaText(sheet.filter.area) } : {}),
    frozen: { ...sheet.frozen },
    page: plain({ ...page, sheet: undefined, printArea: page.printArea?.map(areaText) ?? null }),
    rowBreaks: [...sheet.rowBreaks].sort((a, b) => a - b),
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    protected: sheet.protection !== undefined,
    customProperties: valuesOf(sheet.customProperties),
  };
}

function snapshotOfChart({ series, area, ...chart }: Chart): Readonly<Record<string, Json>> {
  const text = (cells: Area | null): string | null => cells && areaText(cells);
  return plain({
    ...chart,
    id: undefined,
    sheet: undefined,
    area: text(area),
    series: series.map((one) => ({
      ...one,
      chart: undefined,
      values: text(one.values),
      categories: text(one.categories),
    })),
  });
}

/** A copy that later changes do not reach; what is undefined is left out. */
function plain(value: object): Readonly<Record<string, Json>> {
  return JSON.parse(JSON.stringify(value)) as Record<string, Json>;
}

function snapshotOfCell({ value, formula, format, link }: Cell, formatOf: FormatReader): CellSnapshot {
  return {
    ...(value === null ? {} : { value }),
    ...(formula === null ? {} : { formula }),
    ...formatOf(format),
    ...(link === null ? {} : { link }),
  };
}

type FormatReader = (format: CellFormat) => FormatSnapshot;

/** Tells the style of a format, and what differs from that style; nothing of a plain cell. */
function formatReader({ styles }: Workbook): FormatReader {
  const known = new Map<CellFormat, FormatSnapshot>();
  const read = (format: CellFormat): FormatSnapshot => {
    const { style } = format;
    const direct = lookDifference(lookOf(format, styles), lookOf({ style, direct: {} }, styles));
    if (Object.keys(direct).length > 0) return { style, direct };
    return style === NORMAL.style ? {} : { style };
  };
  return (format) => {
    const snapshot = known.get(format) ?? read(format);
    known.set(format, snapshot);
    return snapshot;
  };
}

function linesOf(lines: ReadonlyMap<number, Line>, formatOf: FormatReader): Readonly<Record<string, LineSnapshot>> {
  return Object.fromEntries(
    [...lines]
      .sort(([a], [b]) => a - b)
      .map(([number, { format, ...line }]) => [number, { ...line, ...(format ? formatOf(format) : {}) }]),
  );
}

function namesOf(workbook: Workbook, sheet: Sheet | undefined): NameSnapshot[] {
  return (
    workbook.names
      .filter((name) => name.sheet === sheet && !isPrintName(name))
      .map(({ name, formula, visible }) => ({ name, formula, visible }))
      // Excel keeps them by name, whatever the order in which they came.
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
  );
}

function valuesOf(
  properties: ReadonlyMap<string, { readonly key: string; readonly value: Json }>,
): Readonly<Record<string, Json>> {
  return Object.fromEntries([...properties.values()].map(({ key, value }) => [key, value]));
}
