import type { Area } from '../workbook/address';
import type { ChartName } from './chartName';
import type { StyleName } from './styles';

/**
 * What a host has to write, as data. A plan knows no host: the file writer, the Excel writer, the text goldens and the
 * drill-down all walk the same plan. Rows, columns and areas count from 1.
 */
export interface WorkbookPlan {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetPlan[];
}

/** One sheet. */
export interface SheetPlan {
  /** The canonical sheet name. A host that finds a sheet of the user's with this name takes a free one beside it. */
  readonly name: string;
  /** A report is rewritten at each run; an input sheet is written once, into a new workbook. */
  readonly role: 'report' | 'input';
  /** Left out, the sheet shows; very hidden, only macros show it. One of an earlier run stays as shown as it is. */
  readonly visibility?: 'veryHidden';
  /** Column A first, with no gap. */
  readonly columns: readonly ColumnPlan[];
  /** Row 1 first, with no gap. */
  readonly rows: readonly RowPlan[];
  /** Merged cells; no two areas overlap. */
  readonly merges: readonly Area[];
  /** Where users write beside the lines of a report; left out where it has no place for that. */
  readonly notes?: NotesPlan;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** How it is printed. */
  readonly page: PagePlan;
  /** Excel Tables; header cells are ordinary cells of `rows`. */
  readonly tables: readonly TablePlan[];
  /** Looks that hang on a formula, the first that holds. */
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Names that hold on this sheet only. Only on input sheets, which are always new: nothing has to give way to them. */
  readonly names?: readonly NamePlan[];
  /** Only on input sheets, like `names`; no two areas overlap. */
  readonly validations?: readonly ValidationPlan[];
  /** Only on reports. Charts of an earlier run go; those of the user stay. */
  readonly charts?: readonly ChartPlan[];
  /** The colour of the sheet's tab, as `RRGGBB`. */
  readonly tabColour?: string;
  /** Whether the grid is drawn on the screen. */
  readonly showGridlines: boolean;
  /** True where a collapsed block's button stands above its detail rows, as all reports have it. */
  readonly summaryAbove: boolean;
}

/** One column. */
export interface ColumnPlan {
  /** In characters of the workbook's default font, as Excel shows it. */
  readonly width: number;
  /** The width that a user gave it, as the host measures it. */
  readonly own?: number;
  /** The style of the column's empty cells, where a user types on: the text format of codes in the template. */
  readonly style?: StyleName;
  readonly hidden?: true;
}

/** The columns behind a report's own ones: the keys of its lines, hidden, and what users note beside them. */
export interface NotesPlan {
  /** The row with their headings. */
  readonly heading: number;
  readonly keys: number;
  readonly notes: number;
}

/** One row. */
export interface RowPlan {
  /** In points; left out where Excel's own height will do. */
  readonly height?: number;
  /** Outline level, 0 to 7. */
  readonly outline?: number;
  readonly hidden?: true;
  /** What it is the line of, unique in its sheet, as a person would say it: `Obiettivo 1B`. */
  readonly key?: string;
  /** A printed page starts with this row. */
  readonly pageBreakBefore?: boolean;
  /** From column A; `null` leaves a cell alone. */
  readonly cells: readonly (CellPlan | null)[];
}

/** One cell. */
export interface CellPlan {
  /** What the cell shows: with a formula, the value that the core computed for it, written as its cached result. */
  readonly value: string | number | boolean | null;
  /** In English, with commas, without the leading `=`. */
  readonly formula?: string;
  /** An array formula: evaluated over whole ranges by every Excel. */
  readonly array?: true;
  /** Its look, number format included. */
  readonly style: StyleName;
  /** Said of what a user wrote on a report, and is kept: its formula calls sheets as the workbook does. */
  readonly own?: true;
  /** How a user made it look: in place of the style. */
  readonly look?: OwnLook;
  /** Where a number comes from. */
  readonly sources?: Provenance;
  /** A jump to a cell of this workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** The look of a cell as a host read it. Only that host understands it. */
export type OwnLook = object;

/**
 * Where a number comes from: input cells, or other cells of the same plan. Following plan cells down to input cells gives
 * what is behind any number.
 */
export type Provenance =
  /** The sum of the terms, each times its factor; of none, zero. */
  | { readonly kind: 'sum'; readonly terms: readonly ProvenanceTerm[] }
  /** The sum of `terms` over that of `over`, or over its absolute value. */
  | {
      readonly kind: 'ratio';
      readonly terms: readonly ProvenanceTerm[];
      readonly over: readonly ProvenanceTerm[];
      readonly absolute: boolean;
    }
  /** A part by largest remainder: of the first term, as many millionths as the second one says. */
  | { readonly kind: 'allocation'; readonly terms: readonly [whole: ProvenanceTerm, millionths: ProvenanceTerm] }
  /** How many cells there are. */
  | { readonly kind: 'count'; readonly terms: readonly ProvenanceTerm[] }
  /** No sum leads to it. */
  | { readonly kind: 'stated'; readonly as: Statement; readonly terms: readonly ProvenanceTerm[] };

/** A cell of an input or of the same plan, with the factor that its number enters with. */
export interface ProvenanceTerm {
  readonly sheet: string;
  readonly cell: string;
  readonly factor: number;
}

/**
 * What states a number: a `setting` or a `percentage` in the cell of its one term, the `default` of a setting that was
 * not given, the `tolerance` that rounding allows an identity, the `findings` of the run, or the `difference` that one of
 * them speaks of.
 */
export type Statement = 'setting' | 'percentage' | 'default' | 'tolerance' | 'findings' | 'difference';

/** How a sheet is printed, always on A4. */
export interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  /**
   * Percent of the natural size. Left out, the sheet is fitted to the width of a page; but Excel then takes no notice of
   * page breaks, so a sheet that sets its own has to say its scale.
   */
  readonly scale?: number;
  /** The cells that are printed; all where left out. */
  readonly area?: Area;
  /** Rows repeated at the top of each printed page. */
  readonly titleRows?: readonly [first: number, last: number];
  /** So many columns, from the first on, are repeated on pages further to the right. */
  readonly titleColumns?: number;
  /** Excel's header and footer codes: `&P` page, `&N` pages; `&` itself is doubled. */
  readonly header?: string;
  /** In the same codes as `header`. */
  readonly footer?: string;
}

/** An Excel Table over cells of its sheet. */
export interface TablePlan {
  /** Unique in the workbook. */
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
}

/** A native chart over cells of its own sheet. Its only axis that shows is that of the categories: values are labels. */
export interface ChartPlan {
  /** Unique on its sheet; the mark of `chartName` tells it from charts of the user's. */
  readonly name: ChartName;
  /** Bars lie, columns stand; the series of a category stand side by side. */
  readonly kind: 'bar' | 'column';
  /** The cells that it covers. */
  readonly area: Area;
  readonly title: string;
  /** What someone who does not see it is told. */
  readonly description: string;
  /** Of the labels, as Excel's format code in English. */
  readonly numberFormat: string;
  /** With several series there is a legend. */
  readonly series: readonly ChartSeriesPlan[];
}

/** Values over categories, in the order of the cells. */
export interface ChartSeriesPlan {
  /** The cell with its name. */
  readonly name: Area;
  readonly categories: Area;
  readonly values: Area;
  /** `RRGGBB`; two series differ in lightness, for prints in grey. */
  readonly fill: string;
}

/**
 * Cells of an area that are styled while a formula, relative to the area's first cell, holds. On reports it speaks of its own
 * sheet: Excel would keep another one where it is not told from a user's.
 */
export interface ConditionalFormatPlan {
  readonly area: Area;
  readonly formula: string;
  readonly look: 'good' | 'bad' | 'attention';
}

/** A name of one sheet, for what other formulas have no way to say. */
export interface NamePlan {
  readonly name: string;
  /** In English, with commas, without the leading `=`. */
  readonly formula: string;
}

/** What may be typed into the cells of an area, and what a person is told there. */
export interface ValidationPlan {
  readonly area: Area;
  /** Left out where anything may be typed. Blanks are always accepted. */
  readonly rule?: ValidationRule;
  /** Shown, and read out, where a cell of the area is selected. */
  readonly prompt?: MessagePlan;
  /** What to say of an entry that the rule does not accept; left out where a list only proposes. */
  readonly alert?: MessagePlan & {
    /** A warning lets the entry pass if its author insists. */
    readonly severity: 'stop' | 'warning';
  };
}

/** Formulas are relative to the area's first cell; they cannot speak of a table but through a name. */
export type ValidationRule =
  { readonly kind: 'list'; readonly source: string } | { readonly kind: 'formula'; readonly formula: string };

/** A message of Excel's: its title has at most 32 characters, its text 225. */
export interface MessagePlan {
  readonly title: string;
  readonly text: string;
}
