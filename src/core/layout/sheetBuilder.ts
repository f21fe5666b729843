import type {
  CellPlan,
  ChartPlan,
  ColumnPlan,
  ConditionalFormatPlan,
  NamePlan,
  PagePlan,
  RowPlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from '../plan/plan';
import { withNotes } from '../userWork/withNotes';
import type { Area } from '../workbook/address';
import { pageHeight, scaleToFit } from './page';
import { paginate } from './paginate';

/** What a sheet is besides its rows. */
export type SheetFrame = Pick<SheetPlan, 'name' | 'role' | 'columns' | 'frozen' | 'page'> &
  Partial<Pick<SheetPlan, 'tabColour' | 'showGridlines'>> & {
    /** A report that prints on a single page, at whatever scale that takes. */
    readonly onePage?: true;
    /** Users may write beside its lines. */
    readonly notes?: true;
  };

/** What a row is besides its cells. */
export type RowOptions = Omit<RowPlan, 'cells'> & {
  /** The next row prints on the same page. */
  readonly keepWithNext?: true;
};

/** Excel's own height of a row, in points. */
const DEFAULT_HEIGHT = 15;

/** Lays a sheet out from top to bottom: rows are added in order, and each knows its number. */
export class SheetBuilder {
  private readonly rows: RowPlan[] = [];
  private readonly kept = new Set<number>();
  private readonly keys = new Map<string, number>();
  private readonly merges: Area[] = [];
  private readonly conditionalFormats: ConditionalFormatPlan[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly names: NamePlan[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly validations: ValidationPlan[] = [];
  private titleRows: readonly [number, number] | undefined;
  /** The first row, from 0, of the page that was last asked for, and the points that its rows take so far. */
  private page = { first: 0, used: 0 };

  constructor(private readonly frame: SheetFrame) {}

  get name(): string {
    return this.frame.name;
  }

  get columns(): readonly ColumnPlan[] {
    return this.frame.columns;
  }

  /** The number of the row that `add` adds next. */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  /** The total width of the columns from `first` to `last`, in characters. */
  widthOf(first: number, last: number): number {
    return this.frame.columns.slice(first - 1, last).reduce((sum, column) => sum + column.width, 0);
  }

  /** The points that are left on the page, on a sheet whose pages all start with a row that says so. */
  get roomLeft(): number {
    const repeated = this.page.first === 0 ? 0 : this.repeatedHeight;
    return this.pageHeight - repeated - this.page.used;
  }

  /** Adds a row and returns its number. */
  add(cells: readonly (CellPlan | null)[], { keepWithNext, key, ...options }: RowOptions = {}): number {
    if (keepWithNext) this.kept.add(this.rows.length);
    if (options.pageBreakBefore) this.page = { first: this.rows.length, used: 0 };
    this.rows.push(key === undefined ? { ...options, cells } : { ...options, key: this.unique(key), cells });
    this.page.used += heightOf(options);
    return this.rows.length;
  }

  /** Lines with the same key are told apart by their order. */
  private unique(key: string): string {
    const count = (this.keys.get(key) ?? 0) + 1;
    this.keys.set(key, count);
    return count === 1 ? key : this.unique(`${key} (${count})`);
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  highlight(format: ConditionalFormatPlan): void {
    this.conditionalFormats.push(format);
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  table(table: TablePlan): void {
    this.tables.push(table);
  }

  /** A name of this sheet; one that it has already is not added again. */
  define(name: NamePlan): void {
    if (!this.names.some((other) => other.name === name.name)) this.names.push(name);
  }

  validate(validation: ValidationPlan): void {
    this.validations.push(validation);
  }

  /** Rows that every printed page repeats. */
  repeat(first: number, last: number): void {
    this.titleRows = [first, last];
  }

  /** The sheet, its pages broken where they should be. `frozen` replaces what the frame said. */
  build(frozen: SheetPlan['frozen'] = this.frame.frozen): SheetPlan {
    const page = { ...this.frame.page, ...(this.titleRows ? { titleRows: this.titleRows } : {}) };
    const { onePage, notes, ...frame } = this.frame;
    const sheet: SheetPlan = {
      showGridlines: false,
      ...frame,
      frozen,
      ...(onePage
        ? this.onOnePage(page)
        : frame.role === 'report' || this.kept.size > 0
          ? this.paginated(page)
          : { page, rows: this.rows }),
      merges: this.merges,
      tables: this.tables,
      conditionalFormats: this.conditionalFormats,
      ...(this.names.length === 0 ? {} : { names: this.names }),
      ...(this.validations.length === 0 ? {} : { validations: this.validations }),
      ...(this.charts.length === 0 ? {} : { charts: this.charts }),
      summaryAbove: true,
    };
    return notes ? withNotes(sheet) : sheet;
  }

  private onOnePage(page: PagePlan): Pick<SheetPlan, 'page' | 'rows'> {
    const height = this.rows.reduce((sum, row) => sum + (row.height ?? DEFAULT_HEIGHT), 0);
    return { page: { ...page, scale: scaleToFit(page.orientation, this.frame.columns, height) }, rows: this.rows };
  }

  private paginated(page: PagePlan): Pick<SheetPlan, 'page' | 'rows'> {
    const flowing = this.rows.map((row, index) => ({
      height: heightOf(row),
      breakBefore: row.pageBreakBefore ?? false,
      keepWithNext: this.kept.has(index),
    }));
    const breaks = new Set(paginate(flowing, this.pageHeight, this.repeatedHeight));
    const rows = this.rows.map((row, index) => (breaks.has(index) ? { ...row, pageBreakBefore: true } : row));
    return { page: { ...page, scale: this.scale }, rows };
  }

  private get scale(): number {
    return scaleToFit(this.frame.page.orientation, this.frame.columns);
  }

  private get pageHeight(): number {
    return pageHeight(this.frame.page.orientation, this.scale);
  }

  private get repeatedHeight(): number {
    const [first, last] = this.titleRows ?? [1, 0];
    return this.rows.slice(first - 1, last).reduce((sum, row) => sum + heightOf(row), 0);
  }
}

function heightOf({ height }: Pick<RowPlan, 'height'>): number {
  return height ?? DEFAULT_HEIGHT;
}
